import type { Language } from '#shared/contract/contract'
import type { LogsResult } from '#shared/contract/logs'
import type { Seen } from '#shared/logs/gather'
import { zoneOf, type Zone } from '#shared/logs/moment'
import { translate } from '#shared/messages/translate'
import { oneLine } from '#shared/report/plain'
import { speaker } from '#shared/report/speaker'
import { clock } from '../../adapters/clock'
import { followLog } from '../../adapters/logs/follow-log'
import { logFilesIn } from '../../adapters/logs/log-files'
import { logSearch } from '../../adapters/logs/log-search'
import { logTools } from '../../adapters/logs/read-log'
import { version } from '../program'
import type { Command } from './command-line'
import type { Console } from './console'
import { logsResult, renderLogs } from './render-logs'

type LogsCommand = Extract<Command, { name: 'logs' }>

const FOUND = 1
const COULD_NOT_READ = 2
/** So often is looked whether there are new logs: IIS begins one each day. */
const NEW_FILES_MILLISECONDS = 5_000

const here = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
const zoneNamed = (name: string): Zone => zoneOf(name) ?? { minutes: 0 }

/** 1 where a fault was found, else 2 where something could not be read, else 0. */
function exitCodeOf({ findings, files }: LogsResult): number {
  if (findings.some(({ tells }) => tells === 'fault')) return FOUND
  return files.some(({ problem }) => problem !== null) ? COULD_NOT_READ : 0
}

/** Reads logs and says what they point to, or watches them until it is stopped. */
export async function readLogs(command: LogsCommand, language: Language, console: Console): Promise<number> {
  const zone = command.zone ?? here()
  if (command.follow) return follow(command, zoneNamed(zone), language, console)
  const reading = await logSearch().search(command.places, zoneNamed(zone), new AbortController().signal)
  const result = logsResult(reading, { program: version, at: clock.now().toISOString(), zone })
  console.out(renderLogs(result, command.format, language, here()))
  return exitCodeOf(result)
}

/** One new entry that says something, on a line of its own. */
function lineOf(
  { file, line, at, level, component, message, hits }: Seen,
  format: LogsCommand['format'],
  language: Language,
): string {
  const named = hits.map(({ entry }) => ({ id: entry.id, tells: entry.tells, meaning: entry.meaning }))
  if (format === 'json') return JSON.stringify({ file, line, at, level, component, text: message, named })
  const meanings = hits.map(({ entry }) => oneLine((language === 'ko' ? entry.ko : entry).meaning)).join(' ')
  return oneLine(`${at ?? '–'} ${file}:${line}: ${message} | ${meanings}`)
}

async function follow(
  { places, format }: LogsCommand,
  zone: Zone,
  language: Language,
  console: Console,
): Promise<number> {
  const stop = new AbortController()
  void console.stopped().then(() => stop.abort())
  const tools = logTools(null)
  const watched = new Map<string, Promise<void>>()
  let faults = 0
  const see = (seen: Seen) => {
    if (seen.hits.length === 0) return
    if (seen.hits.some(({ entry }) => entry.tells === 'fault')) faults++
    console.out(`${lineOf(seen, format, language)}\n`)
  }
  const first = await logFilesIn(places)
  for (const { problem } of first.problems) {
    const { text, next } = speaker(language, 'UTC').problem(problem)
    console.err(`${text}\n${next}\n`)
  }
  if (first.files.length === 0) return COULD_NOT_READ
  console.err(`${translate(language, 'logs.follow.watching', { n: first.files.length })}\n`)
  for (let files = first.files, fromStart = false; !stop.signal.aborted; fromStart = true) {
    for (const file of files.filter((one) => !watched.has(one)))
      watched.set(file, followLog({ file, tools, zone, see, fromStart }, stop.signal))
    await clock.sleep(NEW_FILES_MILLISECONDS, stop.signal)
    files = (await logFilesIn(places)).files
  }
  await Promise.all(watched.values())
  return faults > 0 ? FOUND : 0
}
