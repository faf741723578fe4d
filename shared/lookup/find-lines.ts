import { reasons, statuses } from './entries'
import { anyOf, isNearOurs, isWhole, type Found, type Rule } from './rule'

/** The line that a place is in, at most so long on either side. */
export function lineAt(
  text: string,
  at: number,
  back = 2000,
  ahead = 4000,
): { from: number; to: number; whole: boolean } {
  let from = at
  while (from > 0 && at - from < back && text.charCodeAt(from - 1) !== 10) from--
  let to = at
  while (to < text.length && to - at < ahead && text.charCodeAt(to) !== 10) to++
  const whole = (from === 0 || text.charCodeAt(from - 1) === 10) && (to === text.length || text.charCodeAt(to) === 10)
  return { from, to, whole }
}

/** Status, sub-status and status of Windows stand together in a line of IIS, after what was asked for. */
const triple = /\s(\d{3}) (\d{1,3}) (\d{1,10})(?=[ \r\n\t]|$)/g
const iis: Rule = {
  kind: 'status',
  coarse: [String.raw`\s[45][0-9][0-9] [0-9]{1,3} [0-9]{1,10}(?:\s|$)`],
  anchors: [
    '/apiremoting30/',
    '/clientwebservice/',
    '/simpleauthwebservice/',
    '/reportingwebservice/',
    '/serversyncwebservice/',
    '/dssauthwebservice/',
    '/selfupdate/',
    '/content/',
    '/inventory/',
  ],
  at(text, start, end, again) {
    if (!/\b(?:GET|POST|HEAD|OPTIONS|PROPFIND) $/.test(text.slice(Math.max(0, start - 10), start))) return []
    // What was asked for stands near the beginning of its line.
    const { from: first } = lineAt(text, start, 200, 0)
    if (first > 0 && text.charCodeAt(first - 1) !== 10) return []
    const line = lineAt(text, start)
    triple.lastIndex = end
    const match = triple.exec(text.slice(0, line.to))
    if (!match?.[1]) return []
    const entry = statuses.get(`${match[1]}.${match[2]}`) ?? statuses.get(match[1])
    if (!entry || Number(match[1]) < 400) return []
    const from = match.index + 1
    if (again(`${text.slice(start, end)} ${entry.id}`)) return []
    return [{ entry, from, to: from + match[1].length + 1 + (match[2]?.length ?? 0) }]
  },
}

const httperrLine =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:\S+ ){4}(?:HTTP\/\S+|-) \S+ (\S+) (?:\S+ )??(?:\d{3}|-) \S+ (\S+) (\S+)/
const distinct = /[a-z][A-Z]|_/
/** The pool of somebody else's site. */
const isOthers = (pool: string | undefined, path: string | undefined) =>
  pool !== undefined && pool !== '-' && !/wsus/i.test(pool) && !/asmx|\/content|\/selfupdate/i.test(path ?? '')

/** A reason of HTTPERR: alone where no other word looks like it, else only in a line of that log. */
const httperr: Rule = {
  kind: 'httperr',
  // The others are looked at in lines of that log alone.
  coarse: [
    anyOf([...reasons.keys()].filter((reason) => distinct.test(reason))),
    `^[0-9-]{10} [0-9:]{8} .* ${anyOf([...reasons.keys()].filter((reason) => !distinct.test(reason)))}(?: |$)`,
  ],
  anchors: [...reasons.keys()].map((reason) => (distinct.test(reason) ? reason : ` ${reason} `).toLowerCase()),
  at(text, start, end, again): readonly Found[] {
    const word = text.slice(start, end)
    const reason = word.trim()
    const entry = reasons.get(reason)
    if (!entry || again(`httperr ${word}`)) return []
    const from = start + word.indexOf(reason)
    const to = from + reason.length
    if (!isWhole(text, from, to) && reason !== 'N/A') return []
    const line = lineAt(text, from)
    const fields = httperrLine.exec(text.slice(line.from, line.to))
    if (fields) return fields[2] === reason && !isOthers(fields[3], fields[1]) ? [{ entry, from, to }] : []
    if (!distinct.test(reason)) return []
    // "NotFound", "QueueFull" are words of many programs.
    const own = reason.startsWith('App') || reason.includes('_') || isNearOurs(text, from, to)
    const after = /^\s+([\w-]*Pool)\b/.exec(text.slice(to, to + 60))?.[1]
    const short = text.length < 400 && /HTTPERR|503/i.test(text)
    const alone = text.trim() === reason
    return (own || short || alone) && !isOthers(after, undefined) ? [{ entry, from, to }] : []
  },
}

export const lineRules: readonly Rule[] = [iis, httperr]
