import { existsSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What decides where the data folder is. */
export interface Surroundings {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Folder of the program that was started. */
  programFolder: string
  userFolder: string
}

/** The surroundings of this process. */
export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  programFolder: path.dirname(process.execPath),
  userFolder: os.homedir(),
})

// By writing: Windows answers a question for access from the read-only flag and not from the rights.
function isWritable(folder: string): boolean {
  const probe = path.join(folder, `.wsus-medic-${process.pid}`)
  try {
    writeFileSync(probe, '', { flag: 'wx' })
    rmSync(probe)
    return true
  } catch {
    return false
  }
}

/**
 * The data folder (design, section 14): what WSUS_MEDIC_HOME names (tests); a folder beside the program where `portable.txt` lies
 * there and it can be written; else the place that the system has for it.
 */
export function homeFolder({ platform, env, programFolder, userFolder }: Surroundings): string {
  const given = env['WSUS_MEDIC_HOME']
  if (given) return path.resolve(given)
  if (existsSync(path.join(programFolder, 'portable.txt')) && isWritable(programFolder)) {
    return path.join(programFolder, 'WSUS Medic data')
  }
  if (platform === 'win32') return path.join(env['ProgramData'] ?? String.raw`C:\ProgramData`, 'WSUS Medic')
  const data = env['XDG_DATA_HOME']
  // The base directory rules: a path that is not absolute counts as not set.
  return path.join(data && path.isAbsolute(data) ? data : path.join(userFolder, '.local', 'share'), 'wsus-medic')
}
