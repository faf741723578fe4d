import { messages, sqlErrors, statuses, type Entry } from './entries'
import { around, isNearOurs, isWhole, type Found, type Rule } from './rule'

/** "HTTP 503", "HTTP Error 500.19", "HTTP 상태 코드 503", "status code: 403.4". */
const statusWord =
  /(?:https?|iis)(?:\/\d(?:\.\d)?)?(?:[ -]?(?:status|error|response|sub-?status|statuscode|code|상태|오류|코드|Status|Fehler|Fehlercode|ステータス|エラー|コード|状態)){0,2}(?: (?:code|was|is))?[\s:=#：(]{1,3}(\d{3})(?:\.(\d{1,3}))?(?!\d|\.\d)/iy
const inBrackets = /\((\d{3})\) (?:Server Unavailable|Service Unavailable)/iy
/** Any web server answers these: they count beside something of WSUS, those with a sub-status of IIS always. */
const telling = new Set(['503', '500.19', '500.24', '403.4', '404.3', '503.0', '503.1', '503.2', '503.3'])

function status(text: string, plain: string, sub: string | undefined, from: number, to: number): readonly Found[] {
  const full = sub === undefined ? plain : `${plain}.${sub}`
  const entry = statuses.get(full) ?? statuses.get(plain)
  if (!entry || entry.tells !== 'fault') return []
  if (!telling.has(full) && sub === undefined && !isNearOurs(text, from, to)) return []
  return [{ entry, from, to }]
}

const http: Rule = {
  kind: 'status',
  anchors: ['http', 'iis '],
  coarse: ['(?:http|iis).{0,40}[ :=#：(][45][0-9][0-9]'],
  at(text, start, _end, again) {
    if (/[\p{L}\p{N}_/]/u.test(text.charAt(start - 1))) return []
    statusWord.lastIndex = start
    const match = statusWord.exec(text)
    return match?.[1] && !again(match[0]) ? status(text, match[1], match[2], start, statusWord.lastIndex) : []
  },
}
const bracketed: Rule = {
  kind: 'status',
  anchors: ['(503)'],
  coarse: [String.raw`\(503\)`],
  at(text, start, _end, again) {
    inBrackets.lastIndex = start
    const match = inBrackets.exec(text)
    return match?.[1] && !again(match[0]) ? status(text, match[1], undefined, start, inBrackets.lastIndex) : []
  },
}
/** A status with its sub-status alone, as IIS writes it: 403.4, 500.19. */
const dotted = ['400.', '401.', '403.', '404.', '500.', '502.', '503.']
const subStatus = /(\d{3})\.(\d{1,3}|x)(?!\d)/iy
const withSub: Rule = {
  kind: 'status',
  anchors: dotted,
  coarse: [String.raw`(?:400|401|403|404|500|502|503)\.[0-9x]`],
  at(text, start, _end, again) {
    subStatus.lastIndex = start
    const match = subStatus.exec(text)
    const to = subStatus.lastIndex
    if (!match?.[1] || again(match[0]) || !isWhole(text, start, to)) return []
    const before = text.slice(Math.max(0, start - 40), start)
    const said = /(?:\b|_)(?:IIS|HTTP|status|sub-?status|error|오류|상태|Fehler|エラー)\b[^\n]{0,20}$/i.test(before)
    if (!said && !isNearOurs(text, start, to)) return []
    return status(text, match[1], match[2] === 'x' ? undefined : match[2], start, to)
  },
}

const messageWord =
  /(?:STATMSG: ID=|(?:status )?message(?: ?id)?s?|msg(?: ?id)?|메시지(?: ?ID)?|Meldung(?:s-?ID)?|Statusmeldung|メッセージ(?: ?ID)?|SMS_WSUS_\w+_MANAGER(?:[,;:]? ?(?:message|error)?(?: ?id)?)?)[\s:=#：]{0,3}(\d{4})(?!\d)/iy
const statusMessage: Rule = {
  kind: 'message',
  anchors: ['statmsg: id=', 'message', 'msg ', '메시지', 'meldung', 'メッセージ', 'sms_wsus_'],
  coarse: ['(?:statmsg: id=|message|msg|메시지|meldung|メッセージ|sms_wsus_).{0,40}[0-9]{4}'],
  at(text, start, _end, again) {
    if (/[\p{L}\p{N}_]/u.test(text.charAt(start - 1)) && /\w/.test(text.charAt(start))) return []
    messageWord.lastIndex = start
    const match = messageWord.exec(text)
    if (!match?.[1] || again(match[0])) return []
    const entry = messages.get(Number(match[1]))
    if (!entry || !isWhole(text, messageWord.lastIndex - 4, messageWord.lastIndex)) return []
    return [{ entry, from: start, to: messageWord.lastIndex }]
  },
}

/** "Number 18456, Class 14", "Error: 18456, Severity: 14", "SqlException 4060", "SQL error -2". */
const sqlWord =
  /(?:SqlException(?:\.Number)?|SQL(?: Server)?(?: error| 오류|-Fehler| ?エラー)?|Number|Msg|Error(?: Number)?|오류|Fehler|エラー)\s*[:=#：]?\s*([-−]?\d{1,5})(?!\d)/iy
const afterSql = /\s*[,、;]?\s*(?:Class|Level|Severity|State|심각도|수준|상태|Schweregrad|Status|重大度|レベル|状態)/iy
const furtherSql = /\s*(?:\/|,)\s*([-−]?\d{1,5})(?![\d.])/y
const sqlNumber = (text: string): Entry | undefined => sqlErrors.get(Number(text.replace('−', '-')))
const sql: Rule = {
  kind: 'sql',
  anchors: ['sqlexception', 'sql', 'number', 'msg ', 'error', '오류', 'fehler', 'エラー'],
  coarse: [
    String.raw`sql(?:exception)?(?:\.number)?(?: server)?(?: error| 오류|-fehler| ?エラー)?\s*[:=#：]?\s*[-−]?[0-9]`,
    // A number of SQL Server stands before its class, severity or state.
    String.raw`(?:number|msg|error|오류|fehler|エラー)\s*[:=#：]?\s*[-−]?[0-9]{1,5}\s*[,、;]?\s*(?:class|level|severity|state|심각도|수준|상태|schweregrad|status|重大度|レベル|状態)`,
  ],
  at(text, start, end, again) {
    if (/[\p{L}\p{N}_]/u.test(text.charAt(start - 1))) return []
    sqlWord.lastIndex = start
    const match = sqlWord.exec(text)
    if (!match?.[1] || again(match[0])) return []
    const to = sqlWord.lastIndex
    const plain = /^sql/i.test(text.slice(start, end))
    afterSql.lastIndex = to
    // "Error 26" may be of anything; SQL Server puts class, severity or state behind its numbers.
    if (!plain && !afterSql.test(text)) return []
    const entry = sqlNumber(match[1])
    // "SQL 2019" is a product.
    const isYear = /^(?:20\d\d)$/.test(match[1])
    if (plain && !/exception|error|오류|fehler|エラー/i.test(match[0]) && !isNearOurs(text, start, to)) return []
    const from = to - match[1].length
    const first = entry && !isYear && text.charAt(to) !== '.' ? [{ entry, from, to }] : []
    return [...first, ...further(text, to)]
  },
}
function further(text: string, to: number): Found[] {
  const out: Found[] = []
  furtherSql.lastIndex = to
  for (let match = furtherSql.exec(text); match?.[1] && out.length < 20; match = furtherSql.exec(text)) {
    const entry = sqlNumber(match[1])
    if (entry) out.push({ entry, from: furtherSql.lastIndex - match[1].length, to: furtherSql.lastIndex })
  }
  return out
}

/** ".NET SqlClient … error: 26 - Error Locating Server": the number of the network layer in a message of the client. */
const networkLayer = /error: (\d{1,2}) - /iy
const sqlClient: Rule = {
  kind: 'sql',
  anchors: ['error: '],
  coarse: ['error: [0-9]{1,2} - '],
  at(text, start, _end, again) {
    networkLayer.lastIndex = start
    const match = networkLayer.exec(text)
    const entry = match?.[1] ? sqlErrors.get(Number(match[1])) : undefined
    if (!entry || !match || again(match[0]) || !/SQL/i.test(around(text, start, networkLayer.lastIndex, 400))) return []
    return [{ entry, from: start, to: networkLayer.lastIndex }]
  },
}

export const numberRules: readonly Rule[] = [http, bracketed, withSub, statusMessage, sql, sqlClient]
