import { textEntries, type TextEntry } from './entries'

/** A pattern of a text in one language, looked for in the line (or, `wide`, the lines) around its anchors. */
export interface Pattern {
  entry: TextEntry
  regex: RegExp
  anchors: readonly string[]
  wide: boolean
}

export const patterns: readonly Pattern[] = textEntries.flatMap((entry) =>
  entry.patterns.map((source, at) => ({
    entry,
    regex: new RegExp(source, entry.anyCase ? 'gi' : 'g'),
    anchors: entry.anchors[at] ?? [],
    wide: source.includes('[\\s\\S]'),
  })),
)
