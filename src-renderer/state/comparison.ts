import type { RunView } from '#shared/contract/views'
import { evidenceOf } from './evidence'
import type { Words } from './words.svelte'

export interface Compared {
  label: string
  /** null: was not looked at before. */
  from: string | null
  to: string
  holds: boolean | null
}

/** What the finding rested on, as it was before a fix and as it is after. */
export function comparison(words: Words, { before, after }: Pick<RunView, 'before' | 'after'>): Compared[] {
  const earlier = new Map(evidenceOf(before).map((one) => [one.label, words.value(one.value)]))
  return evidenceOf(after).map(({ label, value, holds }) => ({
    label: words.label(label),
    from: earlier.get(label) ?? null,
    to: words.value(value),
    holds,
  }))
}
