import type { Format, Head, Level } from '../format'
import { momentOf, type Zone } from '../moment'

/**
 * The bias of Configuration Manager is what must be added to its local time to get UTC: the opposite of the sign that ISO 8601
 * writes (log-formats.md 1.2).
 */
const zoneOfBias = (bias: string | undefined): Zone | null => (bias === undefined ? null : { minutes: -Number(bias) })

/** Many errors are written with type 1 (log-formats.md 4): what a status message says of itself counts more. */
function levelOf(type: string | undefined, message: string): Level {
  const told = /STATMSG: ID=\d+ SEV=([IWE])/.exec(message)?.[1]
  if (told === 'E' || type === '3') return 'error'
  return told === 'W' || type === '2' ? 'warning' : 'info'
}

const tidy = (message: string) => message.replace(/~+/g, ' ').trim()

const end =
  /\]LOG\]!><time="(?<time>\d{1,2}:\d{2}:\d{2}\.\d{3,7})(?<bias>[+-]\d{1,4})?" date="(?<date>\d{1,2}-\d{1,2}-\d{4})" component="(?<component>[^"]*)" context="[^"]*" type="(?<type>\d)"/

/** The current form, of clients and site systems: an entry may span lines, and its time stands at its end. */
export const cmtrace: Format = {
  id: 'cmtrace',
  heading: 'ConfigMgr log',
  clock: 'stated',
  fits: (line) => line.includes('<![LOG['),
  marks: { open: ['<![LOG['], close: /\]LOG\]!>(?:<time="[^>\n]*>)?/ },
  head(text, { zone }): Head {
    const message = /<!\[LOG\[([\s\S]*?)(?:\]LOG\]!>|$)/.exec(text)?.[1] ?? text
    const part = end.exec(text)?.groups
    const at = part ? momentOf(part['date'] ?? '', part['time'] ?? '', zoneOfBias(part['bias']) ?? zone, true) : null
    return { at, level: levelOf(part?.['type'], message), component: part?.['component'] ?? '', message: tidy(message) }
  },
}

const legacy =
  /^(?<message>.*?) {0,2}\$\$<(?<component>[^>]*)><(?<date>\d{2}-\d{2}-\d{4}) (?<time>\d{2}:\d{2}:\d{2}\.\d{3})(?<bias>[+-]\d{1,4})?><thread=\d+/

/** The old form of the server components: one line an entry, `~` for a line break. */
export const cmlegacy: Format = {
  id: 'cmlegacy',
  heading: 'ConfigMgr log',
  clock: 'stated',
  fits: (line) => line.includes('$$<'),
  head(line, { zone }) {
    const part = legacy.exec(line)?.groups
    if (!part) return null
    // A mark at the start of the file that was decoded wrongly.
    const message = (part['message'] ?? '').replace(/^(?:\?|\u00ef\u00bb\u00bf|\ufeff)/, '')
    return {
      at: momentOf(part['date'] ?? '', part['time'] ?? '', zoneOfBias(part['bias']) ?? zone, true),
      level: levelOf(undefined, message),
      component: part['component'] ?? '',
      message: tidy(message),
    }
  },
}

const viewer =
  /^(?<message>.*)\t(?<component>[^\t]+)\t(?<date>\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}) (?<time>\d{1,2}:\d{2}:\d{2}(?: ?[AP]M)?)\t\d+ \(0x[0-9A-Fa-f]+\)\s*$/
const timeFirst =
  /^(?<date>\d{2}-\d{2}-\d{4}) (?<time>\d{2}:\d{2}:\d{2}\.\d{3})\s+(?<component>\S+)\s+\d+ \(0x[0-9A-Fa-f]+\)\s+(?<message>.*)$/
const copied = (line: string) => (viewer.exec(line) ?? timeFirst.exec(line))?.groups

/** Text that was copied out of a viewer, in both of its orders: the bias is lost. */
export const cmcopied: Format = {
  id: 'cmcopied',
  heading: 'ConfigMgr log',
  clock: 'local',
  fits: (line) => copied(line) !== undefined,
  head(line, { zone }) {
    const part = copied(line)
    if (!part) return null
    const message = part['message'] ?? ''
    return {
      at: momentOf(part['date'] ?? '', part['time'] ?? '', zone, true),
      level: levelOf(undefined, message),
      component: part['component'] ?? '',
      message: tidy(message),
    }
  },
}
