import { readText, type Hit } from '#shared/lookup/read-text'
import type { Format } from './format'

/** Whether something of the look-up means something in a log of this form. */
function counts({ entry }: Hit, { knows }: Format): boolean {
  if (!knows) return true
  return knows.kinds.includes(entry.kind) && (entry.kind !== 'text' || knows.texts.includes(entry.name))
}

/** Hits of a part of a text, with their places in that part. */
function within(text: string, from: number, to: number, ours: boolean): Hit[] {
  return readText(text, ours)
    .hits.filter((hit) => hit.from >= from && hit.from < to)
    .map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from }))
}

/**
 * What an entry of a log names: the same rules and texts as for what is pasted, which know by the heading whose log it is.
 * `around`: the lines before and after, where the text has no heading.
 */
export function hitsIn(
  text: string,
  format: Format,
  around: { before: readonly string[]; after: readonly string[] } = { before: [], after: [] },
): Hit[] {
  const above = around.before.map((line) => `${line}\n`).join('')
  const heading = format.heading === '' ? above : `${above}${format.heading}\n`
  const whole = `${heading}${text}\n${around.after.join('\n')}`
  const found = within(whole, heading.length, heading.length + text.length, format.heading !== '')
  if (around.before.length + around.after.length > 0) {
    // What the lines around say as well is counted there first.
    const known = new Set(found.map(({ entry }) => entry.id))
    found.push(...within(text, 0, text.length, false).filter(({ entry }) => !known.has(entry.id)))
  }
  return found.filter((hit) => counts(hit, format))
}
