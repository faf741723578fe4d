import type { Entry } from '#shared/lookup/entries'
import { rankMatches, type LookUp } from '#shared/lookup/rank-matches'
import type { Hit } from '#shared/lookup/read-text'
import type { FormatId, Level } from './format'

/** An entry of a log that names something. */
export interface Seen {
  file: string
  form: FormatId
  line: number
  at: string | null
  level: Level
  component: string
  message: string
  text: string
  hits: readonly Hit[]
  /** The lines before and after it; only while it is handed on. */
  around(): { before: string[]; after: string[] }
}

export interface Place {
  file: string
  line: number
  at: string | null
  text: string
  before: string[]
  after: string[]
}

/** One thing that logs name, how often, from when to when, and where. */
export interface Finding {
  entry: Entry
  times: number
  first: string | null
  last: string | null
  places: Place[]
  /** A later line of the same part of the same log that looks good. */
  later: { file: string; line: number; at: string | null; text: string } | null
}

export interface Row {
  file: string
  line: number
  at: string
  level: Level
  component: string
  text: string
  tells: Entry['tells']
  ids: string[]
  times: number
  until: string
}

export interface Gathered {
  findings: Finding[]
  rows: { shown: Row[]; of: number; withoutTime: number }
  lookUp: LookUp
}

const FIRST_PLACES = 1
const PLACES = 4
/** So many rows of the timeline are kept: the newest. */
const ROWS = 2_000
const SHOWN = 400

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** `WCM.lo_`, `WCM.log.1` and `WCM-20260101-101010.log` are older parts of `WCM.log`. */
export const familyOf = (file: string): string =>
  file
    .replace(/\.lo_$/i, '.log')
    .replace(/(?:\.old|\.\d{1,3})$/i, '')
    .replace(/-\d{8}-\d{6}(?=\.log$)/i, '')

interface Moment {
  at: string | null
  line: number
  file: string
}
/** Without times, or at the same one, what stands further down in the same file is later. */
function isLater(a: Moment, b: Moment): boolean {
  if (a.at !== null && b.at !== null && a.at !== b.at) return a.at > b.at
  return a.file === b.file && a.line > b.line
}

interface Tally extends Finding {
  /** The newest time that each part of a log named it. */
  newest: Map<string, Moment>
}

/** Sums up what is seen in logs; what is kept does not grow with them. */
export function gatherer(): { see(seen: Seen): void; gathered(): Gathered } {
  const tallies = new Map<string, Tally>()
  const good = new Map<string, Moment & { text: string }>()
  let rows: Row[] = []
  let of = 0
  let withoutTime = 0

  const see = (seen: Seen) => {
    const part = `${familyOf(seen.file)}\n${seen.component}`
    const { file, line, at } = seen
    for (const { entry, text } of seen.hits) {
      note(tallies, entry, seen, part)
      const known = good.get(part)
      if (entry.tells === 'good' && (!known || isLater(seen, known)))
        good.set(part, { file, line, at, text: short(text) })
    }
    of++
    if (at === null) withoutTime++
    else rows.push(rowOf(seen, at))
    if (rows.length > 4 * ROWS) rows = newestRows(rows)
  }

  return {
    see,
    gathered() {
      const findings = [...tallies.values()].map((one) => finished(one, good))
      return {
        findings: findings.sort(byWeight),
        rows: { shown: inARow(newestRows(rows)).map((row) => ({ ...row, text: short(row.text) })), of, withoutTime },
        lookUp: rankMatches({ state: 'text', hits: hitsOf(findings), found: findings.length }),
      }
    },
  }
}

function note(tallies: Map<string, Tally>, entry: Entry, seen: Seen, part: string): void {
  const { file, line, at } = seen
  const known = tallies.get(entry.id)
  const tally: Tally = known ?? { entry, times: 0, first: at, last: at, places: [], later: null, newest: new Map() }
  tallies.set(entry.id, tally)
  tally.times++
  if (at !== null && (tally.first === null || at < tally.first)) tally.first = at
  if (at !== null && (tally.last === null || at > tally.last)) tally.last = at
  const newest = tally.newest.get(part)
  if (!newest || isLater(seen, newest)) tally.newest.set(part, { file, line, at })
  // Files come in any order: what is older than all that is kept is passed over.
  const oldest = tally.places[FIRST_PLACES]
  if (tally.places.length < PLACES || (oldest && isLater(seen, oldest))) {
    tally.places.splice(FIRST_PLACES, tally.places.length - PLACES + 1)
    tally.places.push({ file, line, at, text: seen.text.slice(0, 4 * SHOWN), ...seen.around() })
  }
}

const rowOf = ({ file, line, level, component, message, hits }: Seen, at: string): Row => ({
  ...{ file, line, at, level, component, text: message, times: 1, until: at },
  tells: hits.some(({ entry }) => entry.tells === 'fault')
    ? 'fault'
    : hits.some(({ entry }) => entry.tells === 'good')
      ? 'good'
      : 'info',
  ids: [...new Set(hits.map(({ entry }) => entry.id))],
})

const byTime = (a: Row, b: Row) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
/** The newest of the rows, in their order. Rows of one file at one time stay as they stand there. */
const newestRows = (rows: readonly Row[]) => [...rows].sort(byTime).slice(-ROWS)

/** The same thing again and again is one row. */
function inARow(rows: readonly Row[]): Row[] {
  const out: Row[] = []
  for (const row of rows) {
    const last = out.at(-1)
    const same =
      last && last.file === row.file && last.component === row.component && last.ids.join() === row.ids.join()
    if (!same) out.push({ ...row })
    else {
      last.times++
      last.until = row.at
    }
  }
  return out
}

/** A fault is history where every part of a log that named it wrote something good afterwards (log-formats.md 1.5). */
function finished({ newest, ...finding }: Tally, good: ReadonlyMap<string, Moment & { text: string }>): Finding {
  if (finding.entry.tells !== 'fault') return finding
  const after = [...newest].map(([part, moment]) => {
    const sign = good.get(part)
    return sign && isLater(sign, moment) ? sign : null
  })
  const last = after.at(-1)
  return after.every((sign) => sign !== null) && last ? { ...finding, later: last } : finding
}

const weight = { fault: 0, good: 1, info: 2 } as const
const byWeight = (a: Finding, b: Finding) =>
  weight[a.entry.tells] - weight[b.entry.tells] ||
  Number(a.later !== null) - Number(b.later !== null) ||
  (b.last ?? '').localeCompare(a.last ?? '') ||
  b.times - a.times

/** As the look-up ranks a paste: each finding a part of the text. What is history makes nothing more than possible. */
function hitsOf(findings: readonly Finding[]): Hit[] {
  return findings.map(({ entry, times, places, later }, at) => {
    const place = places.at(-1)
    return {
      ...{ entry, times, from: at, to: at + 1, line: place?.line ?? 0, text: place?.text ?? '' },
      atMost: later ? ('possible' as const) : ('sure' as const),
    }
  })
}
