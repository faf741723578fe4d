import { causeOf } from '#shared/causes/index'

/** What follows from a cause among those that are there. A chain holds only while each of its links is there itself. */
export function consequencesAmong(id: string, there: readonly string[], seen = new Set<string>([id])): string[] {
  for (const next of causeOf(id)?.explains ?? []) {
    if (seen.has(next) || !there.includes(next)) continue
    seen.add(next)
    consequencesAmong(next, there, seen)
  }
  return there.filter((other) => other !== id && seen.has(other))
}
