import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Problem } from '#shared/kernel/problem'
import { fail, ok, type Result } from '#shared/kernel/result'

/** The code of an error of the operating system; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** What stood in the way of writing to `target`. */
function writingProblem(code: string, target: string): Problem {
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'no-space', target }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'access-denied', target }
  return { code: 'not-written', target }
}

/** Does some writing; what the disk refuses is a problem, and anything else is a fault and thrown. */
export async function writing<T>(target: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return fail(writingProblem(code, target))
  }
}

/** Puts the names in a folder on disk; Windows does that with the file and cannot open a folder for it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file so that a killed process leaves the old one or the new one. Never two at a time for one file. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const aside = `${file}.tmp`
  try {
    const handle = await open(aside, 'w', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameOver(aside, file)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  await syncFolder(path.dirname(file))
}

// A virus scanner that looks at the old file keeps Windows from replacing it for a moment.
async function renameOver(from: string, to: string): Promise<void> {
  for (let wait = 20; ; wait *= 2) {
    try {
      return await rename(from, to)
    } catch (error) {
      const held = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')
      if (!held || wait > 640) throw error
      await pause(wait)
    }
  }
}

/** Makes a folder that only its owner may enter (on Windows the rights come from the folder above). */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}
