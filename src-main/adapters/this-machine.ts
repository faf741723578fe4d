import os from 'node:os'
import path from 'node:path'
import type { Problem } from '#shared/kernel/problem'
import { clock } from './clock'
import { httpAsker } from './http/http-asker'
import type { LiveMachine } from './live-source'
import { findPowerShell } from './powershell/find-powershell'
import { psRunner, type PsRunner } from './powershell/ps-runner'
import { brokenSeal, type ScriptSums } from './powershell/script-seal'
import { loginWay, type SqlAccount } from './sql/login-way'
import { sqlTexts } from './sql/sql-texts'

/** Written in by the build; a program that was not built has none and runs the scripts as they are. */
declare const SCRIPT_SUMS: ScriptSums | undefined
const sums = typeof SCRIPT_SUMS === 'undefined' ? null : SCRIPT_SUMS

/** The longest that a session may take to be ready; the first one of a day is slow where a virus scanner looks on. */
const START_SECONDS = 60

/**
 * The machine that the program runs on, read with the scripts in a folder. Nothing is started before something is read. `account`: a
 * login of SQL Server that SUSDB is read with; left out: the Windows account does.
 */
export function thisMachine(scripts: string, account?: SqlAccount): LiveMachine {
  // What lies inside an archive of Electron is not there for another program: the package keeps scripts beside it.
  const folder = scripts.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked')
  const opened: PsRunner[] = []
  const session = () => {
    let runner: PsRunner | Problem | null = null
    return () => {
      if (runner) return runner
      runner = start(folder)
      if (!('code' in runner)) opened.push(runner)
      return runner
    }
  }
  const texts = sqlTexts(folder, sums)
  return {
    powershell: session(),
    databaseShell: session(),
    sqlTexts: texts,
    ...(account ? { byLogin: loginWay({ account, texts, ownName: os.hostname() }) } : {}),
    http: httpAsker({ clock }),
    async close() {
      await Promise.all(opened.map((runner) => runner.close()))
    },
  }
}

function start(folder: string): PsRunner | Problem {
  const { platform, arch, env } = process
  const program = findPowerShell({ platform, arch, env })
  if (!program) return { code: 'not-on-this-system', target: '' }
  const broken = () => (sums === null ? null : brokenSeal(folder, sums))
  return psRunner({ program, scripts: [path.join(folder, 'host.ps1')], seconds: START_SECONDS, broken })
}
