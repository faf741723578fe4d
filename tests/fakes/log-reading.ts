import path from 'node:path'
import { searchProgram as inPackage } from '../../src-main/launch/search-program.mjs'
import { logSearch, type LogReading } from '../../src-main/adapters/logs/log-search'
import { logTools, type LogTools } from '../../src-main/adapters/logs/read-log'
import type { Zone } from '#shared/logs/moment'

/** The search program as npm installed it. */
export const program: string = inPackage(process.platform, process.arch).from

const seoul: Zone = { name: 'Asia/Seoul' }

/** Reads logs of a machine in Seoul. */
export function readAll(
  places: readonly string[],
  tools: LogTools = logTools(program),
  zone: Zone = seoul,
  signal: AbortSignal = new AbortController().signal,
): Promise<LogReading> {
  return logSearch(tools).search(places, zone, signal)
}

/** Findings and timeline, as somebody reviews them. */
export function outline({ files, findings, rows }: LogReading): string {
  const place = (file: string, line: number) => `${path.basename(file)}:${line}`
  return [
    ...files.map(
      ({ file, form, encoding, clock, problem }) =>
        `${path.basename(file)}: ${problem ? problem.code : `${form}, ${encoding}, ${clock}`}`,
    ),
    '',
    ...findings.flatMap(({ entry, times, first, last, places, later }) => [
      `${entry.tells} ${entry.id} ×${times} ${first ?? '–'}${last === first ? '' : ` … ${last}`}`,
      `  ${entry.meaning}`,
      ...(entry.causes.length > 0 ? [`  → ${entry.causes.join(', ')}`] : []),
      `  at ${places.map((one) => place(one.file, one.line)).join(', ')}`,
      ...(later ? [`  later good: ${place(later.file, later.line)} ${later.text}`] : []),
    ]),
    '',
    ...rows.shown.map(
      ({ at, tells, level, component, file, line, text, times }) =>
        `${at} ${tells} ${level} ${component === '' ? '–' : component} ${place(file, line)}${times > 1 ? ` ×${times}` : ''} ${text.slice(0, 140)}`,
    ),
    `entries ${rows.of}, without a time ${rows.withoutTime}`,
    '',
  ].join('\n')
}
