/**
 * What a report says, before it is written as HTML, Markdown or plain text. All strings here are plain text: only the three
 * writers make markup, so data can never become any.
 */
export interface Document {
  language: 'en' | 'ko'
  title: string
  /** Program and kind of report, above the title. */
  kicker: string
  /** The band that says that all this is practice; null on real machines. */
  practice: string | null
  lead: readonly Block[]
  sections: readonly Section[]
  /** The stamp at the foot. */
  foot: readonly string[]
}

export interface Section {
  title: string
  blocks: readonly Block[]
}

/** The shape before a line: found, not there, could not be checked, fixed, and nothing to say. */
export const signs = ['found', 'fine', 'unknown', 'fixed', 'plain'] as const
export type Sign = (typeof signs)[number]

export interface Cell {
  text: string
  sign?: Sign
  /** A second, quieter line. */
  note?: string
  /** A command, to be read and copied. */
  code?: string
  /** What is no longer so. */
  struck?: boolean
}
export type Row = readonly Cell[]

/** One label and what belongs to it, one line each. */
export interface Pair {
  label: string
  cells: readonly Cell[]
}

/** What a table is of: it decides how wide its columns are. */
export type TableOf = 'evidence' | 'steps' | 'compared' | 'open' | 'not-read' | 'ruled-out'

export type Block =
  | { is: 'pairs'; rows: readonly Pair[] }
  | { is: 'text'; text: string; quiet?: boolean }
  | { is: 'list'; items: readonly string[] }
  /** The first cell of each row names it. */
  | { is: 'table'; of: TableOf; caption: string; head: readonly string[]; rows: readonly Row[] }
  | { is: 'card'; sign: Sign; title: string; tags: readonly string[]; blocks: readonly Block[] }
  /** Text that somebody else will paste: every line as it is. */
  | { is: 'verbatim'; text: string }
  | { is: 'route'; stops: readonly { title: string; when: string; cells: readonly Cell[] }[] }
  /** `missing`: what to say in place of a picture that is not there. */
  | { is: 'pictures'; missing: string; pictures: readonly { id: string; file: string; caption: string }[] }

export const pair = (label: string, ...cells: readonly Cell[]): Pair => ({ label, cells })

export const cell = (text: string, more: Omit<Cell, 'text'> = {}): Cell => ({ text, ...more })

/** Blocks without those that are not to be shown here. */
export const shownBlocks = (...blocks: readonly (Block | null | false)[]): Block[] =>
  blocks.filter((block): block is Block => block !== null && block !== false)
