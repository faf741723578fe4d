import type { Format, Head, Level } from '../format'
import { momentOf, utc } from '../moment'

const directive = /^#Fields: ?(.*)$/
/** The order of columns may change inside a file: each directive counts for what follows it. */
const landmark: NonNullable<Format['landmark']> = {
  pattern: '^#Fields:',
  note(line, state) {
    const fields = directive.exec(line.trimEnd())?.[1]
    if (fields === undefined) return false
    state.fields = fields.trim().split(/\s+/)
    return true
  },
}

/** The values of a line by the names of their columns; null where their number does not fit. */
function columns(line: string, fields: readonly string[] | null): ReadonlyMap<string, string> | null {
  const values = line.trim().split(' ')
  if (!fields || values.length !== fields.length) return null
  return new Map(fields.map((name, at) => [name, values[at] ?? '']))
}

const levelOfStatus = (status: number): Level => (status >= 500 ? 'error' : status >= 400 ? 'warning' : 'info')

/** A line of IIS without its directives, as it is copied: method, path … status, sub-status, status of Windows. */
const request = / (?:GET|POST|HEAD|OPTIONS) \/\S* .* (\d{3}) \d{1,3} \d{1,10}(?: \d+)*\s*$/

/** The access log of IIS: UTC, columns by name. */
export const iis: Format = {
  id: 'iis',
  heading: 'IIS log',
  clock: 'utc',
  fits: (line) =>
    /^#Software: Microsoft Internet Information Services|^#Fields: .*cs-uri-stem/.test(line) || request.test(line),
  landmark,
  head(line, { fields }): Head | null {
    if (line.startsWith('#')) return null
    const named = columns(line, fields)
    const status = Number(named?.get('sc-status') ?? request.exec(line)?.[1] ?? 0)
    const start = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) /.exec(line)
    if (!named && !start && status === 0) return null
    const date = named?.get('date') ?? start?.[1] ?? ''
    return {
      at: momentOf(date, named?.get('time') ?? start?.[2] ?? '', utc),
      level: levelOfStatus(status),
      component: named?.get('cs-uri-stem') ?? '',
      message: line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /, '').trimEnd(),
    }
  },
  knows: { kinds: ['status'], texts: [] },
}

const positional =
  /^(?<date>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) \S+ \S+ \S+ \S+ (?:HTTP\/\S+|-) \S+ \S+ (?:\S+ )??(?<status>-|\d{3}) (?:-|\d+) [A-Z][\w/]*/

/** What Windows itself refused before IIS saw it: UTC; old systems write no directives (log-formats.md 9). */
export const httperr: Format = {
  id: 'httperr',
  heading: 'HTTPERR log',
  clock: 'utc',
  fits: (line) => /^#Software: Microsoft HTTP API/.test(line) || positional.test(line),
  landmark,
  head(line, { fields }) {
    const named = columns(line, fields)
    const part = positional.exec(line)?.groups
    if (!named && !part) return null
    const status = Number(named?.get('sc-status') ?? part?.['status'])
    return {
      at: momentOf(named?.get('date') ?? part?.['date'] ?? '', named?.get('time') ?? part?.['time'] ?? '', utc),
      level: status === 503 ? 'error' : 'warning',
      component: named?.get('s-queuename') ?? '',
      message: line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /, '').trimEnd(),
    }
  },
  knows: { kinds: ['httperr'], texts: [] },
}
