import path from 'node:path'
import type { Problem } from '#shared/kernel/problem'
import { clock } from './clock'
import { httpAsker } from './http/http-asker'
import type { LiveMachine } from './live-source'
import { findPowerShell } from './powershell/find-powershell'
import { psRunner, type PsRunner } from './powershell/ps-runner'
import { brokenSeal, type ScriptSums } from './powershell/script-seal'
import { sqlTexts } from './sql/sql-texts'

/** Written in by the build; a program that was not built has none and runs the scripts as they are. */
declare const SCRIPT_SUMS: ScriptSums | undefined

/** The longest that a session may take to be ready; the first one of a day is slow where a virus scanner looks on. */
const START_SECONDS = 60

/** The machine that the program runs on, read with the scripts in a folder. Nothing is started before something is read. */
export function thisMachine(scripts: string): LiveMachine {
  // What lies inside an archive of Electron is not there for another program: the package keeps scripts beside it.
  const folder = scripts.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked')
  const session = () => {
    let runner: PsRunner | Problem | null = null
    return () => (runner ??= start(folder))
  }
  return {
    powershell: session(),
    databaseShell: session(),
    sqlTexts: sqlTexts(path.join(folder, 'read')),
    http: httpAsker({ clock }),
  }
}

function start(folder: string): PsRunner | Problem {
  const { platform, arch, env } = process
  const program = findPowerShell({ platform, arch, env })
  if (!program) return { code: 'not-on-this-system', target: '' }
  const broken = typeof SCRIPT_SUMS === 'undefined' ? null : brokenSeal(folder, SCRIPT_SUMS)
  return broken ?? psRunner({ program, scripts: [path.join(folder, 'host.ps1')], seconds: START_SECONDS })
}
