import { gatherer, type Gathered, type Seen } from '#shared/logs/gather'
import type { Zone } from '#shared/logs/moment'
import type { LogFile } from '#shared/contract/logs'
import { logFilesIn } from './log-files'
import { logTools, readLog, type LogTools } from './read-log'
import { searchProgram } from './ripgrep'

/** What some logs say. */
export interface LogReading extends Gathered {
  files: LogFile[]
  leftOut: { others: number; tooMany: number }
}

/** Searches logs for everything that the look-up knows. One file that cannot be read never stops the others. */
export interface LogSearch {
  /** `places`: files and folders. `zone`: of logs that do not say theirs. */
  search(places: readonly string[], zone: Zone, signal: AbortSignal): Promise<LogReading>
}

const notRead = { bytes: 0, form: null, encoding: null, clock: null, lines: { shown: 0, of: 0 }, grew: false }

/** The logs of this machine, searched with ripgrep. */
export function logSearch(tools: LogTools = logTools(searchProgram())): LogSearch {
  return {
    async search(places, zone, signal) {
      const { files, problems, others, tooMany } = await logFilesIn(places)
      const { see, gathered } = gatherer()
      const read: LogFile[] = problems.map(({ file, problem }) => ({ ...notRead, file, problem }))
      for (const file of files) {
        if (signal.aborted) break
        read.push(await one(file, tools, zone, see, signal))
      }
      return { ...gathered(), files: read, leftOut: { others, tooMany } }
    },
  }
}

async function one(
  file: string,
  tools: LogTools,
  zone: Zone,
  see: (seen: Seen) => void,
  signal: AbortSignal,
): Promise<LogFile> {
  const result = await readLog(file, tools, zone, see, signal)
  if (!result.ok) return { ...notRead, file, problem: result.problem }
  const { format, encoding, bytes, clock, lines, grew } = result.value
  return { file, bytes, form: format.id, encoding, clock, lines, grew, problem: null }
}
