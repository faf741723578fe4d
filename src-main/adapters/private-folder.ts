import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { makeFolder } from './files'

const run = promisify(execFile)

const ADMINISTRATORS = '*S-1-5-32-544'
const SYSTEM = '*S-1-5-18'

/** The words for icacls that leave a folder to the administrators, to Windows itself and to one user, with all that is made in it. */
export const privateRights = (folder: string, user: string): string[] => [
  folder,
  '/inheritance:r',
  '/grant:r',
  ...[ADMINISTRATORS, SYSTEM, user].map((who) => `${who}:(OI)(CI)F`),
]

/**
 * Makes the folder of a visit, where it is not there yet, for the administrators and the user who creates it (design, section 14).
 * Rights that the disk does not have (a stick in FAT) cannot be set; then the folder is as open as the disk.
 */
export async function makePrivate(folder: string): Promise<void> {
  const isNew = !(await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  ))
  await makeFolder(folder)
  if (!isNew || process.platform !== 'win32') return
  const { env } = process
  const icacls = path.join(env['SystemRoot'] ?? String.raw`C:\Windows`, 'System32', 'icacls.exe')
  const user = `${env['USERDOMAIN'] ?? os.hostname()}\\${os.userInfo().username}`
  await run(icacls, privateRights(folder, user), { timeout: 10_000, windowsHide: true }).catch((error: unknown) => {
    process.stderr.write(`icacls: ${error instanceof Error ? error.message : String(error)}\n`)
  })
}
