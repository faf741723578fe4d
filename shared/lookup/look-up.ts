import { codes, events, messages, sqlErrors, statuses, type Entry } from './entries'
import { rankMatches, type LookUp } from './rank-matches'
import { readText, type Reading } from './read-text'

/** A number and nothing else may be of any system: each that has it is named. */
function numberAlone(text: string): Reading | null {
  const match = /^\s*(-?\d{1,5})(\.\d{1,3})?\s*$/.exec(text)
  if (!match?.[1]) return null
  const number = Number(match[1])
  const all: (Entry | undefined)[] = match[2]
    ? [statuses.get(match[1] + match[2])]
    : [
        ...(events.get(number) ?? []),
        messages.get(number),
        statuses.get(match[1]),
        sqlErrors.get(number),
        number > 0 ? codes.get(0x8007_0000 + number) : undefined,
      ]
  const written = text.trim()
  const from = text.indexOf(written)
  const hits = all.flatMap((entry) =>
    entry && entry.tells === 'fault'
      ? [{ entry, from, to: from + written.length, text: written, line: 1, times: 1, atMost: 'possible' as const }]
      : [],
  )
  return hits.length > 0 ? { state: 'text', hits, found: hits.length } : null
}

/** From a pasted text to symptoms and causes, with the parts of the text that point to them. */
export const lookUp = (text: string): LookUp => rankMatches(numberAlone(text) ?? readText(text))
