import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { codeOf } from './files'

/** Whether a process with that number runs now. One that belongs to somebody else refuses the question, and lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Clocks and file times are not exact; a lock this much older than the start of the machine is from before. */
const BOOT_MARGIN_MS = 60_000

/** Who holds a lock: the number of a process that may live; null where it is dead or the machine was started since. */
async function holder(file: string): Promise<number | null> {
  const pid = Number.parseInt(await readFile(file, 'utf8'), 10)
  const { mtimeMs } = await stat(file)
  // Numbers are given out again after a restart, so a lock from before it says nothing.
  const bootedMs = Date.now() - os.uptime() * 1000
  if (mtimeMs < bootedMs - BOOT_MARGIN_MS) return null
  return Number.isInteger(pid) && pid > 0 && (pid === process.pid || isAlive(pid)) ? pid : null
}

/**
 * Takes a lock file for this process, also from a dead one; false where another living process has it. Taking it twice is fine.
 */
export async function takeLock(file: string): Promise<boolean> {
  const [mine, dead] = [`${file}.${process.pid}`, `${file}.${process.pid}.dead`]
  await writeFile(mine, String(process.pid), { mode: 0o600 })
  try {
    if (await linkNew(mine, file)) return true
    const held = await holder(file)
    if (held !== null) return held === process.pid
    // Put aside under a name of our own: if two want to take over, the second one moves the first one's lock and gives it back.
    await rename(file, dead)
    if ((await holder(dead)) !== null) {
      await linkNew(dead, file)
      return false
    }
    return await linkNew(mine, file)
  } catch (error) {
    // Gone between two looks: somebody else is taking it over right now.
    if (codeOf(error) === 'ENOENT') return false
    throw error
  } finally {
    await rm(mine, { force: true })
    await rm(dead, { force: true })
  }
}

/** Gives a file a second name unless that is taken, content and all in one move. */
async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'UNKNOWN'].includes(codeOf(error) ?? '')) throw error
  }
  // A disk without links (a stick in FAT): nearly as good.
  try {
    await writeFile(to, await readFile(from), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}
