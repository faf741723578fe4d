import type { Confidence } from '#shared/causes/verdict'
import codeRows from './data/codes.json' with { type: 'json' }
import eventRows from './data/events.json' with { type: 'json' }
import httperrRows from './data/httperr.json' with { type: 'json' }
import messageRows from './data/messages.json' with { type: 'json' }
import sqlRows from './data/sql.json' with { type: 'json' }
import statusRows from './data/statuses.json' with { type: 'json' }
import termRows from './data/terms.json' with { type: 'json' }
import textRows from './data/texts.json' with { type: 'json' }
import { inKorean } from './korean'
import type { SymptomName } from './symptoms-of'

export const entryKinds = ['code', 'event', 'message', 'status', 'httperr', 'sql', 'text', 'term'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One thing that a text may name, what it means for WSUS, and what it points to. */
export interface Entry {
  /** `code:0x80244022`, `event:Windows Server Update Services/7053`, `text:any-006`. */
  id: string
  kind: EntryKind
  /** As the systems themselves write it. */
  label: string
  /** A second name: of a code, or where an event comes from. */
  name: string
  meaning: string
  /** The same in Korean; what the systems write stays as it is. */
  ko: { label: string; name: string; meaning: string }
  /** `good` and `info` are recognised and say that nothing is wrong with them. */
  tells: 'fault' | 'info' | 'good'
  /** The causes it stands for, best first; several are candidates. */
  causes: readonly string[]
  /** How surely the first of them follows; the others are possible. */
  confidence: Confidence
  /** The symptoms that it is, whatever the cause. */
  symptoms: readonly SymptomName[]
  /** The symptoms that it may belong to. */
  maybe: readonly SymptomName[]
}

interface Row {
  meaning: string
  causes: string[]
  confidence?: string
  symptoms?: string[]
  maybe?: string[]
  tells?: string
}

function entry(kind: EntryKind, id: string, label: string, name: string, row: Row): Entry {
  const symptoms = (row.symptoms ?? []) as SymptomName[]
  const maybe = (row.maybe ?? []) as SymptomName[]
  const meaning = inKorean(row.meaning)
  const points = row.causes.length + symptoms.length + maybe.length > 0
  return {
    id: `${kind}:${id}`,
    kind,
    label,
    name,
    meaning: row.meaning,
    ko: { label: label === row.meaning ? meaning : label, name: inKorean(name), meaning },
    tells: (row.tells as Entry['tells'] | undefined) ?? (points ? 'fault' : 'info'),
    causes: row.causes,
    confidence: (row.confidence ?? 'possible') as Confidence,
    symptoms,
    maybe,
  }
}

/** By the number of the code. */
export const codes = new Map<number, Entry>()
/** By every name of a code, in capitals. */
export const codeNames = new Map<string, Entry>()
for (const row of codeRows) {
  const one = entry('code', row.code, row.code, row.name, row)
  codes.set(Number(row.code), one)
  for (const name of [row.name, ...row.also]) codeNames.set(name.toUpperCase(), one)
}

/** By id of the event: one for each provider that has it. */
export const events = new Map<number, (Entry & { provider: string })[]>()
for (const row of eventRows) {
  const one = { ...entry('event', `${row.source}/${row.id}`, String(row.id), row.source, row), provider: row.source }
  events.set(row.id, [...(events.get(row.id) ?? []), one])
}

/** By status, or status and sub-status: `503`, `404.3`. */
export const statuses = new Map(
  statusRows.map((row) => [row.status, entry('status', row.status, `HTTP ${row.status}`, row.title, row)] as const),
)
/** By the reason word of HTTPERR. */
export const reasons = new Map(
  httperrRows.map((row) => [row.reason, entry('httperr', row.reason, row.reason, 'HTTPERR', row)] as const),
)
/** By the number of SQL Server. */
export const sqlErrors = new Map(
  sqlRows.map((row) => [row.number, entry('sql', String(row.number), `SQL ${row.number}`, 'SQL Server', row)] as const),
)
/** By id of the status message of Configuration Manager. */
export const messages = new Map(
  messageRows.map((row) => [row.id, entry('message', String(row.id), String(row.id), row.component, row)] as const),
)

/** A text that a log or a console writes, in the languages that are known of it. */
export interface TextEntry extends Entry {
  patterns: readonly string[]
  /** For each pattern, literals of which one stands in every match, in small letters. */
  anchors: readonly (readonly string[])[]
  anyCase: boolean
  /** Counts only where something of WSUS stands near it. */
  loose: boolean
  /** What the same words would stand for elsewhere, and do not here: noise. */
  quiets: readonly string[]
  /** Any program may write it: without something of WSUS near it, it is a hint. */
  common: boolean
}

/** A pattern as somebody would read it: its first alternative, its longest literal, or else what it means. */
function readable(pattern: string, anchors: readonly string[], meaning: string): string {
  const plain = (pattern.split(/(?<!\\)\|/)[0] ?? '')
    .replace(/\(\?<\w+>[^)]*\)/g, '…')
    .replace(/\(\?:[^()]*\)\??|\([^()?]*\)\??/g, '…')
    .replace(/\\([().[\]$'" -])/g, '$1')
    .trim()
  const literal = [...anchors].sort((a, b) => b.length - a.length)[0] ?? ''
  const longest = literal.trim().length > 4 ? literal : meaning
  return /[\\^$*+?{}]|\(\?/.test(plain) || plain.length < 4 ? longest.trim() : plain
}

export const textEntries: readonly TextEntry[] = textRows.map((row) => ({
  ...entry('text', row.id, readable(row.patterns[0] ?? row.id, row.anchors[0] ?? [], row.meaning), row.log, row),
  patterns: row.patterns,
  anchors: row.anchors,
  anyCase: row.anyCase,
  loose: row.loose,
  common: row.log === 'any',
  quiets: (row as { quiets?: string[] }).quiets ?? [],
}))

/** Words of the programming interface; they can be looked up, and are not searched for in texts. */
const terms = termRows.map((row) => entry('term', `${row.enum}.${row.name}`, row.name, `${row.enum} ${row.value}`, row))

/** Everything that can be looked up. */
export const entries: readonly Entry[] = [
  ...codes.values(),
  ...[...events.values()].flat(),
  ...messages.values(),
  ...statuses.values(),
  ...reasons.values(),
  ...sqlErrors.values(),
  ...textEntries,
  ...terms,
]
