import type { Hit } from '#shared/lookup/read-text'
import type { FileState, Format, Head } from './format'
import { hitsIn } from './hits'

/** A line of a text that is only partly in memory, by its place in the whole. */
export interface Line {
  from: number
  /** Behind its line end. */
  to: number
  text: string
}

/** The lines around a place. Null: there are none, or they are too far away. */
export interface Lines {
  /** `column`: how many letters of the line stand before the place. */
  at(place: number): (Line & { column: number }) | null
  before(line: Line): Line | null
  after(line: Line): Line | null
}

/** What one entry of a log says. */
export interface LogEntry extends Head {
  from: number
  to: number
  /** How many lines it has, and how many of them stand before the one that was asked for. */
  lines: number
  above: number
  text: string
}

/** Farther than this nothing belongs to an entry: a stack of .NET has some dozen lines, an object of WMI some hundred. */
const LINES_BACK = 400
const LINES_AHEAD = 400
const LETTERS = 32_768

const MESSAGE = 2_000

/** Where an entry begins: the nearest line above that has a head, within reach. */
function headAbove(
  lines: Lines,
  start: Line,
  format: Format,
  state: FileState,
): { first: Line; head: Head | null; above: number } {
  let line: Line | null = start
  let letters = 0
  for (let above = 0; line && above <= LINES_BACK && letters <= LETTERS; above++) {
    const head = format.head(line.text, state)
    if (head) return { first: line, head, above }
    letters += line.text.length
    line = lines.before(line)
  }
  return { first: start, head: null, above: 0 }
}

function ofLines(lines: Lines, start: Line, format: Format, state: FileState): LogEntry {
  const { first, head, above } = headAbove(lines, start, format, state)
  let last = first
  let text = first.text
  let count = 1
  for (let next = lines.after(first); next && count < LINES_AHEAD && text.length < LETTERS; next = lines.after(next)) {
    if (format.id === 'text' || head === null || next.text.startsWith('#') || format.head(next.text, state)) break
    text += `\n${next.text}`
    last = next
    count++
  }
  const own = head ?? { at: null, level: 'info' as const, component: '', message: first.text.trim() }
  return { ...own, message: own.message.slice(0, MESSAGE), from: first.from, to: last.to, lines: count, above, text }
}

/** The last of several marks before a column. */
const lastOf = (text: string, marks: readonly string[], column: number) =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark, column)))

/** How many bytes a text takes as UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
  }
  return bytes
}

/** Entries between marks: several may stand in one line, and one may have many lines. */
function ofMarks(lines: Lines, start: Line & { column: number }, format: Format, state: FileState): LogEntry {
  const { open, close } = format.marks ?? { open: [], close: /$^/ }
  let first: Line = start
  let cut = lastOf(start.text, open, start.column)
  let above = 0
  for (let line = lines.before(start); cut < 0 && line && above < LINES_BACK; line = lines.before(line)) {
    above++
    const at = lastOf(line.text, open, line.text.length)
    if (at < 0) continue
    first = line
    cut = at
  }
  if (cut < 0) above = 0
  let text = first.text.slice(Math.max(0, cut))
  let last: Line = first
  let count = 1
  for (
    let next = lines.after(first);
    !close.test(text) && next && count < LINES_AHEAD && text.length < LETTERS;
    count++
  ) {
    text += `\n${next.text}`
    last = next
    next = lines.after(next)
  }
  const ended = close.exec(text)
  const whole = ended ? text.slice(0, ended.index + ended[0].length) : text
  const head = format.head(whole, state) ?? { at: null, level: 'info' as const, component: '', message: whole }
  // What stands behind it in its last line is an entry of its own.
  const rest = bytesOf(text.slice(whole.length))
  return {
    ...head,
    message: head.message.slice(0, MESSAGE),
    ...{ from: first.from, to: rest > 0 ? last.to - rest : last.to, lines: count, above, text: whole },
  }
}

/** A line that belongs to no entry: a directive, or what was left of one that was cut off. */
const alone = ({ from, to, text }: Line): LogEntry => ({
  ...{ at: null, level: 'info', component: '', message: text.trim(), from, to, lines: 1, above: 0, text },
})

/** The entry that a place of a log belongs to; null where nothing of it is in memory. */
export function entryAt(lines: Lines, place: number, format: Format, state: FileState): LogEntry | null {
  const start = lines.at(place)
  if (!start) return null
  const entry = format.marks ? ofMarks(lines, start, format, state) : ofLines(lines, start, format, state)
  return entry.to > place ? entry : alone(start)
}

const AROUND = 10

/** What an entry names. Free text is read with the lines around it, as somebody would paste it. */
export function namedIn(lines: Lines, entry: LogEntry, format: Format): Hit[] {
  if (format.id !== 'text') return hitsIn(entry.text, format)
  const around = nearLines(lines, entry, AROUND)
  return hitsIn(entry.text, format, around)
}

/** The lines before and after an entry. */
export function nearLines(
  lines: Lines,
  entry: Pick<LogEntry, 'from' | 'to'>,
  most: number,
): { before: string[]; after: string[] } {
  const before: string[] = []
  const after: string[] = []
  const edge = { from: entry.from, to: entry.to, text: '' }
  for (let line = lines.before(edge); line && before.length < most; line = lines.before(line)) before.unshift(line.text)
  for (let line = lines.after(edge); line && after.length < most; line = lines.after(line)) after.push(line.text)
  return { before, after }
}
