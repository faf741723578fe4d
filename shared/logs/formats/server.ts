import type { Format, Level } from '../format'
import { dayOf, momentOf, toUtc, utc, wallOf } from '../moment'

const levels: Readonly<Record<string, Level>> = { Error: 'error', Fatal: 'error', Warning: 'warning' }

// Columns are tabs in the file, and spaces or nothing in text that was pasted (log-formats.md 2).
const own =
  /^(?<date>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d\.\d{1,3}) UTC\s*(?<level>Error|Warning|Change|Info|Verbose)\s*(?<process>[A-Za-z][\w-]*?)\.(?<thread>\d+)\s*(?<rest>.*)$/
const masked = /^YYYY-MM-DD HH:MM:SS\s+UTC\s+(?<level>Error|Warning|Change|Info|Verbose)\s+(?<rest>.*)$/

/** SoftwareDistribution.log and Change.log of the WSUS server, always in UTC. */
export const softwaredistribution: Format = {
  id: 'softwaredistribution',
  heading: 'Windows Server Update Services: SoftwareDistribution.log',
  clock: 'utc',
  fits: (line) => own.test(line) || masked.test(line),
  head(line) {
    const part = (own.exec(line) ?? masked.exec(line))?.groups
    if (!part) return null
    const message = part['rest'] ?? ''
    const category = /EventId=\d+,Type=\w+,Category=([^,]+),/.exec(message)?.[1]
    const mirrored = /EventId=\d+,Type=(Error|Warning)/.exec(message)?.[1]
    return {
      // Of a line that only shows where the entry before it ends, nobody wants the time.
      get at() {
        return part['date'] ? momentOf(part['date'], part['time'] ?? '', utc) : null
      },
      level: levels[mirrored ?? part['level'] ?? ''] ?? 'info',
      component: category ?? /^(?:\w+\.)?\w+/.exec(message)?.[0]?.split('.')[0] ?? '',
      message,
    }
  },
}

const plain = /^(?<date>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d) +(?<message>\S.*)$/

/** The log of the post-installation tasks: local time without a zone (log-formats.md 10). */
export const postinstall: Format = {
  id: 'postinstall',
  heading: 'WSUS postinstall log',
  clock: 'local',
  fits: (line) => plain.test(line) && /Postinstall|Detected role services|(?:Start|End): \w/i.test(line),
  head(line, { zone }) {
    const part = plain.exec(line)?.groups
    if (!part) return null
    const message = part['message'] ?? ''
    return {
      at: momentOf(part['date'] ?? '', part['time'] ?? '', zone),
      level: /Fatal Error/i.test(message) ? 'error' : 'info',
      component: '',
      message,
    }
  },
}

const servicing =
  /^(?<date>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d), (?<level>Info|Warning|Error|Perf|Fatal)\s+(?<component>[A-Z][A-Za-z]*)\s+(?<message>.*)$/

/** CBS.log: local time; many faults are written as Info with an HRESULT (log-formats.md 11). */
export const cbs: Format = {
  id: 'cbs',
  heading: 'CBS.log',
  clock: 'local',
  fits: (line) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d, (?:Info|Warning|Error)/.test(line) ||
    /^(?:Checking System Update Readiness|\(p\)\s+(?:CBS|CSI) |Total Detected Corruption:)/.test(line),
  head(line, { zone }) {
    const part = servicing.exec(line)?.groups
    if (!part) return null
    return {
      at: momentOf(part['date'] ?? '', part['time'] ?? '', zone),
      level: levels[part['level'] ?? ''] ?? 'info',
      component: part['component'] ?? '',
      message: part['message'] ?? '',
    }
  },
  knows: { kinds: ['code', 'text'], texts: ['cbs'] },
}

const engine =
  /^MSI \((?<side>[sc])\) \([0-9A-F]{2,}[:!][0-9A-F]{2,}\) \[(?<time>\d\d:\d\d:\d\d:\d{3})\]: ?(?<message>.*)$/
const action = /^Action (?:start|ended) (?<time>\d{1,2}:\d\d:\d\d): (?<message>.*)$/
const edge = /^=== (?:Verbose logging|Logging) (?:started|stopped): (?<date>\S+)\s+(?<time>\d{1,2}:\d\d:\d\d)/

/** A verbose log of Windows Installer: the time of day only; the date stands in its first and last line, in any order. */
export const msi: Format = {
  id: 'msi',
  heading: 'MSI log',
  clock: 'local',
  fits: (line) => engine.test(line) || edge.test(line),
  landmark: {
    pattern: '^=== (Verbose logging|Logging) started:',
    note(line, state) {
      const date = /started: (\S+)/.exec(line)?.[1]
      if (!date || !edge.test(line)) return false
      state.day = dayOf(date, null)
      return true
    },
  },
  head(line, { zone, day }) {
    const part = (engine.exec(line) ?? action.exec(line) ?? edge.exec(line))?.groups
    if (!part) return null
    const own = part['date'] ? dayOf(part['date'], null) : day
    const wall = own && wallOf(own, part['time'] ?? '')
    const message = part['message'] ?? line
    return {
      at: wall && toUtc(wall, zone),
      level: /Return value 3\b|returning 16\d\d|-- Error \d|error status: 16\d\d/.test(message) ? 'error' : 'info',
      component: part['side'] === 's' ? 'service' : '',
      message,
    }
  },
  knows: { kinds: ['code', 'text'], texts: ['msi', 'console'] },
}
