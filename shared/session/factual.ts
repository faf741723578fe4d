import type { FactResults } from '#shared/causes/define-cause'
import { newest } from '#shared/facts/reading'
import type { VisitRecord } from './visit-record'

/** What is known now: the newest reading of each fact. */
export function factsOfVisit(record: Pick<VisitRecord, 'readings'>): FactResults {
  return Object.fromEntries([...newest(record.readings)].map(([fact, { result }]) => [fact, result]))
}

/** When a fix last changed something, or undid it; events from before that do not keep a cured cause alive. */
export function lastChange(record: Pick<VisitRecord, 'runs'>): string | null {
  const changed = record.runs.flatMap(({ steps }) =>
    steps.filter(({ state }) => state === 'done' || state === 'undone').map(({ at }) => at),
  )
  return changed.reduce<string | null>(
    (latest, at) => (at !== null && (latest === null || at > latest) ? at : latest),
    null,
  )
}
