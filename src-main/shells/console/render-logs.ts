import type { Language } from '#shared/contract/contract'
import { LOGS_FORMAT, LOGS_VERSION, type LogFinding, type LogsResult } from '#shared/contract/logs'
import { writeHtml } from '#shared/report/write-html'
import { writeMarkdown } from '#shared/report/write-markdown'
import { writeText } from '#shared/report/write-text'
import type { CheckFormat } from '#shared/report/render-check'
import type { Finding, Place } from '#shared/logs/gather'
import type { LookUp } from '#shared/lookup/rank-matches'
import type { LogReading } from '../../adapters/logs/log-search'
import { logsDocument } from './logs-document'
import { lookUpResult } from './render-look-up'

/** So many rows of the timeline fit into an answer; what is left out is counted. */
const ROWS = 500

const pathOnly = ({ file, line, at, text, before, after }: Place) => ({ file, line, at, text, before, after })

function findingOf({ entry, times, first, last, places, later }: Finding): LogFinding {
  const { id, kind, label, name, meaning, tells, causes } = entry
  return {
    ...{ id, kind, label, name, meaning, tells, times, first, last, later },
    causes: [...causes],
    places: places.map(pathOnly),
  }
}

/** Where a finding stands that something was pointed to by. */
function pointedBy(because: LookUp['causes'][number]['because'], findings: readonly Finding[]) {
  const all = because.flatMap(({ id }) => {
    const place = findings.find(({ entry }) => entry.id === id)?.places.at(-1)
    return place ? [{ id, file: place.file, line: place.line, text: place.text }] : []
  })
  // One line may say the same in several ways.
  return all.filter((one, at) => all.findIndex(({ file, line }) => file === one.file && line === one.line) === at)
}

/** The answer as data: names are English, moments in UTC. */
export function logsResult(reading: LogReading, told: { program: string; at: string; zone: string }): LogsResult {
  const { files, leftOut, findings, rows, lookUp } = reading
  const named = lookUpResult(lookUp, told.program)
  const pointed = (all: typeof named.causes) =>
    all.map(({ id, title, confidence, because }) => ({
      ...{ id, title, confidence },
      because: pointedBy(because, findings),
    }))
  return {
    format: LOGS_FORMAT,
    version: LOGS_VERSION,
    ...told,
    files,
    leftOut,
    findings: findings.map(findingOf),
    causes: pointed(named.causes),
    symptoms: pointed(named.symptoms),
    next: findings.some(({ entry }) => entry.tells === 'fault') ? named.next : [],
    timeline: {
      shown: Math.min(ROWS, rows.shown.length),
      of: rows.of,
      withoutTime: rows.withoutTime,
      entries: rows.shown.slice(-ROWS).map((row) => ({ ...row, until: row.times > 1 ? row.until : null })),
    },
  }
}

/** The answer as somebody wants to read it; as data it is the same in every language. */
export function renderLogs(result: LogsResult, format: CheckFormat, language: Language, timeZone: string): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`
  const document = logsDocument(result, language, timeZone)
  if (format === 'html') return writeHtml(document)
  return format === 'md' ? writeMarkdown(document) : writeText(document)
}
