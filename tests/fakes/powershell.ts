import { existsSync } from 'node:fs'
import path from 'node:path'
import { findPowerShell } from '../../src-main/adapters/powershell/find-powershell'
import type { PowerShellProgram } from '../../src-main/adapters/powershell/safe-powershell'
import type { LiveMachine } from '../../src-main/adapters/live-source'
import { psRunner, type PsRunner } from '../../src-main/adapters/powershell/ps-runner'
import { sqlTexts } from '../../src-main/adapters/sql/sql-texts'
import { top } from '../../src-main/launch/say.mjs'

export const scriptsFolder = path.join(top, 'src-main', 'scripts')
export const hostScript = path.join(scriptsFolder, 'host.ps1')

/** The PowerShell of the tests: what TEST_POWERSHELL names, else this machine's own. */
export function testPowerShell(): PowerShellProgram {
  const { platform, arch, env } = process
  const given = env['TEST_POWERSHELL']
  if (given) {
    const executable = path.resolve(top, given)
    if (!existsSync(executable)) throw new Error(`TEST_POWERSHELL names ${given}, which is not there`)
    return { executable, words: [], env, folder: top }
  }
  const found = findPowerShell({ platform, arch, env })
  if (!found) throw new Error('there is no PowerShell here: install pwsh, or name one in TEST_POWERSHELL')
  return found
}

/** The Windows cmdlets, as they would answer on a practised machine. */
export const standIns = [
  ...['machine', 'iis', 'events', 'setup', 'setup-logs', 'computer', 'computer-network', 'sql', 'server', 'logs'],
].map((name) => path.join(top, 'tests', 'stand-ins', `${name}.ps1`))

/** A runner over the real engine, with scripts of the test after the host. */
export const testRunner = (...more: string[]): PsRunner =>
  psRunner({ program: testPowerShell(), scripts: [hostScript, ...more], seconds: 120 })

export const never = () => new AbortController().signal

/** The same with time enough for a busy machine: no test here is about time. */
export const patient = (runner: PsRunner): PsRunner => ({
  ...runner,
  read: (call, given, _seconds, signal, begun) => runner.read(call, given, 120, signal, begun),
})

/** The machine that stand-ins make, with one session for everything. */
export const standInMachine = (runner: PsRunner, http: LiveMachine['http']): LiveMachine => ({
  powershell: () => runner,
  databaseShell: () => runner,
  sqlTexts: sqlTexts(scriptsFolder, null),
  http,
  close: () => runner.close(),
})
