import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '#shared/kernel/problem'
import { readingProblem } from './read-log'

/** More files than these nobody wants to wait for; the newest count. */
const MOST = 500
/** A loop of links, or a whole drive. */
const DEEPEST = 12
const MOST_ENTRIES = 200_000

export interface LogFiles {
  /** Oldest first, so that what is read last is the newest. */
  files: string[]
  problems: { file: string; problem: Problem }[]
  /** Files of a folder whose name is not one of a log. */
  others: number
  tooMany: number
}

/**
 * Names of logs and of their older parts: `WCM.log`, `WCM.lo_`, `SoftwareDistribution.log.old`, `x.log.1`, the post-installation
 * log `tmp1234.tmp`, exported events; and of logs in a form that must be turned into text first, so that somebody is told.
 */
const isLogName = (name: string) =>
  /\.(?:log|lo_|txt|xml|evtx|etl|cab)$|\.(?:log|txt)\.(?:old|bak|\d{1,3})$|^tmp\w{1,8}\.tmp$/i.test(name)

interface Found {
  file: string
  changed: number
}

/** The logs that some places name: files as they are, and of folders those that are called like logs. */
export async function logFilesIn(places: readonly string[]): Promise<LogFiles> {
  const found: Found[] = []
  const out: LogFiles = { files: [], problems: [], others: 0, tooMany: 0 }
  for (const place of new Set(places.map((one) => path.resolve(one)))) {
    try {
      const is = await stat(place)
      if (!is.isDirectory()) found.push({ file: place, changed: is.mtimeMs })
      else {
        const before = found.length + out.problems.length
        await walk(place, found, out)
        if (found.length + out.problems.length === before)
          out.problems.push({ file: place, problem: { code: 'log-none-here', target: place } })
      }
    } catch (error) {
      out.problems.push({ file: place, problem: readingProblem(error, place) })
    }
  }
  const newestLast = [...new Map(found.map((one) => [one.file, one])).values()].sort((a, b) => a.changed - b.changed)
  out.tooMany = Math.max(0, newestLast.length - MOST)
  out.files = newestLast.slice(-MOST).map(({ file }) => file)
  return out
}

/** Goes through a folder, links left aside. A folder that cannot be read is one problem, and the others are read. */
async function walk(folder: string, found: Found[], out: LogFiles): Promise<void> {
  const folders = [{ folder, depth: 0 }]
  let entries = 0
  for (let next = folders.pop(); next; next = folders.pop()) {
    let inside: Dirent[]
    try {
      inside = await readdir(next.folder, { withFileTypes: true })
    } catch (error) {
      out.problems.push({ file: next.folder, problem: readingProblem(error, next.folder) })
      continue
    }
    for (const one of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const place = path.join(next.folder, one.name)
      if (++entries > MOST_ENTRIES) out.tooMany++
      else if (one.isDirectory() && next.depth < DEEPEST) folders.push({ folder: place, depth: next.depth + 1 })
      else if (!one.isFile() || !isLogName(one.name)) out.others += one.isFile() ? 1 : 0
      else found.push({ file: place, changed: (await changedAt(place)) ?? 0 })
    }
  }
}

/** A file may be gone by the time that it is asked for; reading it says so. */
const changedAt = (file: string) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
