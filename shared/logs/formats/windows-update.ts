import type { Format, Level } from '../format'
import { minutesOf, momentOf } from '../moment'

const levelOf = (message: string): Level =>
  /^\s*(?:FATAL|ERROR)\b|\*FAILED\*/.test(message) ? 'error' : /^\s*WARNING\b/.test(message) ? 'warning' : 'info'

const old =
  /^(?<date>\d{4}-\d\d-\d\d)[\t ]+(?<time>\d\d:\d\d:\d\d:\d{3})[\t ]+\d+[\t ]+[0-9a-fA-F]+[\t ]+(?<component>[A-Za-z]\w*)[\t ]?(?<message>.*)$/

/** WindowsUpdate.log up to Windows 8.1 and Server 2012 R2: local time; a line at the start of the service names the zone. */
export const wulegacy: Format = {
  id: 'wulegacy',
  heading: 'WindowsUpdate.log',
  clock: 'local',
  fits: (line) => old.test(line),
  landmark: {
    pattern: 'Logging initialized \\(build: ',
    note(line, state) {
      const minutes = minutesOf(/tz: ([+-]\d{4})\)/.exec(line)?.[1] ?? '')
      if (minutes === null) return false
      state.zone = { minutes }
      return true
    },
  },
  head(line, { zone }) {
    const part = old.exec(line)?.groups
    if (!part) return null
    const message = part['message'] ?? ''
    return {
      at: momentOf(part['date'] ?? '', part['time'] ?? '', zone),
      level: levelOf(message),
      component: part['component'] ?? '',
      message: message.trim(),
    }
  },
}

const decoded =
  /^(?<date>\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}) (?<time>\d{1,2}[:.]\d\d[:.]\d\d\.\d{7})\s+\d+\s+\d+\s+(?<component>[A-Za-z][\w-]*)\s+(?<message>.*)$/

/** What Get-WindowsUpdateLog writes: local time of the machine that decoded it, its date in the order of that machine. */
export const wudecoded: Format = {
  id: 'wudecoded',
  heading: 'WindowsUpdate.log',
  clock: 'local',
  fits: (line) => decoded.test(line),
  head(line, { zone }) {
    const part = decoded.exec(line)?.groups
    if (!part) return null
    const message = part['message'] ?? ''
    const date = part['date'] ?? ''
    return {
      // Where the year comes last, a slash is how the month comes first, and a dot or a dash how the day does.
      at: momentOf(date, part['time'] ?? '', zone, date.includes('/')),
      level: levelOf(message),
      component: part['component'] ?? '',
      message,
    }
  },
}

const reported =
  /^\s*\{[0-9A-Fa-f-]{36}\}\s+(?<date>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d:\d{3})(?<offset>[+-]\d{4})\s+\d+\s+(?<message>\d+\s+\[(?<name>[A-Z_]+)\].*)$/

/** ReportingEvents.log of a client: every line says its offset from UTC. */
export const reportingevents: Format = {
  id: 'reportingevents',
  heading: 'ReportingEvents.log of Windows Update',
  clock: 'stated',
  fits: (line) => reported.test(line),
  head(line, { zone }) {
    const part = reported.exec(line)?.groups
    if (!part) return null
    const message = (part['message'] ?? '').replace(/\s+/g, ' ')
    const minutes = minutesOf(part['offset'] ?? '')
    return {
      at: momentOf(part['date'] ?? '', part['time'] ?? '', minutes === null ? zone : { minutes }),
      level: / Failure /.test(message) ? 'error' : 'info',
      component: /(Software Synchronization|Content Download|Content Install)/.exec(message)?.[0] ?? '',
      message,
    }
  },
}
