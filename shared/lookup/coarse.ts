import { codeRules } from './find-codes'
import { eventRules } from './find-events'
import { lineRules } from './find-lines'
import { numberRules } from './find-numbers'
import { patterns } from './find-texts'
import type { EntryKind } from './entries'
import { anyOf, type Rule } from './rule'

/** Everything that is looked for besides texts. */
export const rules: readonly Rule[] = [...codeRules, ...eventRules, ...numberRules, ...lineRules]

/** A pattern as programs understand it that know no look-around and no named groups. */
const plain = (source: string) => source.replace(/\(\?<?[=!][^)]*\)/g, '').replace(/\(\?<\w+>/g, '(?:')

/** Patterns of Latin letters alone need no knowledge of others: a search for them takes half the time. */
// eslint-disable-next-line no-control-regex -- every character up to 127 is meant
const quick = (pattern: string) => (/^[\u0000-\u007f]*$/.test(pattern) ? `(?-u:${pattern})` : pattern)

/**
 * What a program that searches whole files line by line looks for: one of these regular expressions fits every line that
 * holds something of the look-up, whatever the case. `knows`: the kinds of entries, and of texts those of these logs, that
 * mean something in the log.
 */
export function coarsePatterns(knows?: { kinds: readonly EntryKind[]; texts: readonly string[] }): string[] {
  const wanted = rules.filter(({ kind }) => knows?.kinds.includes(kind) ?? true)
  const texts = patterns.filter(({ entry }) => knows?.texts.includes(entry.name) ?? true)
  const all = [
    ...wanted.flatMap(({ coarse }) => coarse),
    // What spans lines is found by its literals: one of them stands in each of those lines.
    ...texts.map(({ regex, anchors, wide }) => (wide ? anyOf(anchors) : plain(regex.source))),
  ]
  return all.map(quick)
}
