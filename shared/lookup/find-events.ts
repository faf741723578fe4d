import { events } from './entries'
import { anyOf, around, isWhole, type Found, type Rule } from './rule'

/** How a provider is called, in full and for short. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/Windows Server Update Services/i, 'Windows Server Update Services'],
  [/Microsoft-Windows-WAS\b|\bWAS\b/, 'Microsoft-Windows-WAS'],
  [
    /Service Control Manager|\bSCM\b|서비스 제어 관리자|Dienststeuerungs-?Manager|サービス コントロール マネージャー/,
    'Service Control Manager',
  ],
  [/WindowsUpdateClient/i, 'Microsoft-Windows-WindowsUpdateClient'],
  [/Power-Troubleshooter/i, 'Microsoft-Windows-Power-Troubleshooter'],
  [/Kernel-Power/i, 'Microsoft-Windows-Kernel-Power'],
  [/Kernel-General/i, 'Microsoft-Windows-Kernel-General'],
  [/NetworkProfile/i, 'Microsoft-Windows-NetworkProfile'],
  [/WLAN-AutoConfig/i, 'Microsoft-Windows-WLAN-AutoConfig'],
  [/Microsoft-Windows-HttpEvent|\bHttpEvent\b/i, 'Microsoft-Windows-HttpEvent'],
  [/Microsoft-Windows-Bits-Client|Bits-Client/i, 'Microsoft-Windows-Bits-Client'],
  [/\be1[a-z]\d{2}x64\b|\be1(?:[a-z]){1,4}express\b|\brt640x64\b|\bb57nd60a\b/i, 'network adapter driver'],
  [/Microsoft-Windows-Servicing/i, 'Microsoft-Windows-Servicing'],
  [/Microsoft-Windows-WUSA/i, 'Microsoft-Windows-WUSA'],
  [/MSSQL\$|MSSQLSERVER/, 'MSSQL$MICROSOFT##WID'],
  [/\.NET Runtime/i, '.NET Runtime'],
  [/Application Error/, 'Application Error'],
  [/ASP\.NET 4\.0/i, 'ASP.NET 4.0.30319.0'],
  [/MsiInstaller/i, 'MsiInstaller'],
  [/Schannel/i, 'Schannel'],
  [/\bSMS Server\b/, 'SMS Server'],
  [/\bESENT\b/, 'ESENT'],
  [/\bEventLog\b/, 'EventLog'],
  [/Source\W{1,4}BITS\b/, 'BITS'],
  [/\bAGENT_[A-Z_]+\]|ReportingEvents/, 'WSUS client event'],
]
const providerIn = (text: string) => aliases.find(([name]) => name.test(text))?.[1]

/** Where the text says itself which provider an event is of. */
const sourceLabel =
  /(?:^|[\n\t>])[^\n]{0,20}?(?:\bSource|Provider ?Name|원본|Quelle|ソース)\s*[:=：]\s*["']?([^\n\r\t"'<>]{2,80})/i

/** The provider that an event belongs to: `null` where the text names one that says nothing here. */
function providerOf(text: string, from: number, to: number): string | null | undefined {
  const before = text.slice(Math.max(0, from - 500), from)
  const label =
    sourceLabel.exec(lastRecord(before)) ?? sourceLabel.exec(text.slice(to, to + 200).split(/\n\s*\n/)[0] ?? '')
  if (label) return providerIn(label[1] ?? '') ?? null
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return providerIn(line) ?? providerIn(text.slice(to, to + 120).split('\n')[0] ?? '') ?? providerIn(lastRecord(before))
}
/** What stands after the last empty line or the last event before this one. */
const lastRecord = (text: string) =>
  text.split(/\n\s*\n|(?:Event ID|이벤트 ID|Ereignis-ID|イベント ID)\s*[:：]\s*\d+/i).at(-1) ?? ''

/** Events below this number are too many of too many programs to mean anything without their provider. */
const SMALL = 100
/** These say something only beside their provider. */
const onlyNamed = new Set([
  'WSUS client event',
  'Application Error',
  'network adapter driver',
  'EventLog',
  'ESENT',
  'BITS',
])

const aboutService =
  /(?:The|서비스|Der Dienst|Dienst)\s+["„“]?([^\n.]{2,60}?)["“”]?\s+(?:service|서비스|Dienst|サービス)|([^\n、。]{2,40}?) (?:サービス|서비스)(?:가|는|이|が|は)/
const ourService =
  /wsus|update services|windows update|wuau|MSSQL|SQL Server|internal database|내부 데이터베이스|W3SVC|world wide web|process activation|\bWAS\b|BITS|background intelligent|\bHTTP\b|RPC/i

/** Whether a message of the service manager is about a service that has nothing to do with WSUS. */
function isAboutAnother(text: string, from: number, to: number): boolean {
  const said = aboutService.exec(text.slice(Math.max(0, from - 300), to + 400))
  const name = said?.[1] ?? said?.[2]
  return name !== undefined && !ourService.test(name)
}

function eventsOf(text: string, id: number, from: number, to: number, named?: string | null): Found[] {
  const all = events.get(id) ?? []
  const provider = named === undefined ? providerOf(text, from, to) : named
  if (all.length === 0 || provider === null) return []
  const those = all.filter((one) =>
    provider === undefined ? id >= SMALL && !onlyNamed.has(one.provider) : one.provider === provider,
  )
  return those
    .filter((one) => one.provider !== 'Service Control Manager' || !isAboutAnother(text, from, to))
    .filter((one) => one.provider !== 'Application Error' || /WsusService/i.test(around(text, from, to, 600)))
    .map((entry) => ({ entry, from, to, ...(provider === undefined ? { atMost: 'likely' as const } : {}) }))
}

/** Further ids after the first: `11002/421`, `7031, 7034`, `12002 … 12052`. */
const more = /\s*(?:\/|,|…|\.\.\.|–|und|and|or|및|또는|oder|、|と)\s*(\d{3,5})(?![\d.,]\d|\w)/y
function withFurther(text: string, id: string, to: number, named?: string | null): Found[] {
  const out: Found[] = []
  const first = to - id.length
  if (isWhole(text, first, to) || text.charAt(to) === '/') out.push(...eventsOf(text, Number(id), first, to, named))
  more.lastIndex = to
  for (let match = more.exec(text); match && out.length < 40; match = more.exec(text)) {
    const number = match[1] ?? ''
    out.push(...eventsOf(text, Number(number), more.lastIndex - number.length, more.lastIndex, named))
  }
  return out
}

/** "Event ID: 7053" and its like in four languages; `EventId=386` is how SoftwareDistribution.log writes it. */
const eventWord =
  /(?:events?(?:[ -]?id(?:entifier)?s?)?|이벤트(?: ?ID)?|Ereignis(?:[- ]?ID|kennung)?|イベント(?: ?ID)?)(?:\s*Qualifiers=["'][^"']{0,10}["'])?[\s:=#：>(]{0,4}(?:Nr\.? ?)?(\d{1,5})(?!\d)/iy
const byWord: Rule = {
  kind: 'event',
  anchors: ['event', '이벤트', 'ereignis', 'イベント'],
  coarse: [
    '(?:event|이벤트|ereignis|イベント)[ -]?(?:id|kennung)?[a-z]{0,12}(?: *qualifiers=.[0-9]*.)?[ =:#：>(nr.\\t]{0,9}[0-9]',
  ],
  at(text, start, _end, again) {
    if (/[\p{L}\p{N}_]/u.test(text.charAt(start - 1)) && !/[가-힣ぁ-んァ-ヶ一-龠]/.test(text.charAt(start))) return []
    eventWord.lastIndex = start
    const match = eventWord.exec(text)
    if (!match?.[1] || again(match[0])) return []
    const mirrored = /^EventId=/i.test(match[0])
    return withFurther(text, match[1], eventWord.lastIndex, mirrored ? 'Windows Server Update Services' : undefined)
  },
}

/** `WAS 5002`, `SCM 7031`, `WindowsUpdateClient event 20`, and a line of the Event Viewer copied with tabs. */
const afterProvider =
  /(?:[^\n\d]{0,12}?\t|\/Operational|[^\S\n]|[`'",:(/-]|event|errors?|id|이벤트|Ereignis|イベント){1,6}(\d{1,5})(?!\d)/iy
const providerAnchors: Readonly<Record<string, string>> = {
  'windows server update services': 'Windows Server Update Services',
  'microsoft-windows-was': 'Microsoft-Windows-WAS',
  'was ': 'Microsoft-Windows-WAS',
  'scm ': 'Service Control Manager',
  'service control manager': 'Service Control Manager',
  windowsupdateclient: 'Microsoft-Windows-WindowsUpdateClient',
  'power-troubleshooter': 'Microsoft-Windows-Power-Troubleshooter',
  'kernel-power': 'Microsoft-Windows-Kernel-Power',
  'kernel-general': 'Microsoft-Windows-Kernel-General',
  networkprofile: 'Microsoft-Windows-NetworkProfile',
  'wlan-autoconfig': 'Microsoft-Windows-WLAN-AutoConfig',
  httpevent: 'Microsoft-Windows-HttpEvent',
  'eventlog ': 'EventLog',
  'eventlog\t': 'EventLog',
  e1i65x64: 'network adapter driver',
  '##wid': 'MSSQL$MICROSOFT##WID',
  '.net runtime': '.NET Runtime',
  'application error': 'Application Error',
  msiinstaller: 'MsiInstaller',
}
const byProvider: Rule = {
  kind: 'event',
  anchors: Object.keys(providerAnchors),
  coarse: [`${anyOf(Object.keys(providerAnchors))}.{0,40}[0-9]`],
  at(text, start, end, again) {
    const word = text.slice(start, end)
    // The short names are names in capitals only: "it was 5002" is no event.
    if (/^(?:was|scm) $/i.test(word) && (word !== word.toUpperCase() || /[\p{L}\p{N}_]/u.test(text.charAt(start - 1))))
      return []
    afterProvider.lastIndex = /\s$/.test(word) ? end - 1 : end
    const match = afterProvider.exec(text)
    if (!match?.[1] || again(match[0])) return []
    return withFurther(text, match[1], afterProvider.lastIndex, providerAnchors[word.toLowerCase()])
  },
}

/** A line of ReportingEvents.log: `{guid} date time 1 148 [AGENT_DETECTION_FAILED] …`. */
const reportingLine = /(?<!\d)(\d{3})\s{1,8}\[AGENT_/g
const byReporting: Rule = {
  kind: 'event',
  anchors: ['[agent_'],
  coarse: [String.raw`\[agent_`],
  at(text, start, end, again) {
    reportingLine.lastIndex = Math.max(0, start - 12)
    const match = reportingLine.exec(text.slice(0, end))
    if (!match?.[1] || match.index > end || again(match[0])) return []
    return eventsOf(text, Number(match[1]), match.index, match.index + match[1].length, 'WSUS client event')
  },
}

export const eventRules: readonly Rule[] = [byWord, byProvider, byReporting]
