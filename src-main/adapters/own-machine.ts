import { execFile } from 'node:child_process'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { OwnMachine } from '../app/ports'
import { readMachineRole } from '../probes/machine-role'
import type { LiveMachine } from './live-source'
import { findPowerShell, type ShellSurroundings } from './powershell/find-powershell'

/** The longest that somebody may think about Windows' question for consent. */
const CONSENT_MINUTES = 2

/** The machine of a process, from the session that reads; it is started where there is none yet. */
export const ownMachine = (live: LiveMachine, restart: OwnMachine['restart']): OwnMachine => ({
  async role() {
    const powershell = live.powershell()
    if ('code' in powershell) return null
    const role = await readMachineRole({ powershell }, new AbortController().signal)
    return role.ok ? role.value : null
  },
  async elevated() {
    const runner = live.powershell()
    if ('code' in runner) return null
    const session = await runner.session()
    return session.ok ? session.value.elevated : null
  },
  restart,
})

/** How a program asks Windows for full rights: PowerShell's `Start-Process -Verb RunAs`. Program and words go in beside the command, so that nothing in them is code. */
export function restartCommand(program: string, words: readonly string[], around: ShellSurroundings) {
  const shell = findPowerShell(around)
  if (!shell) return null
  const start = 'Start-Process -Verb RunAs -FilePath $env:WSUS_MEDIC_PROGRAM'
  const given = words.length === 0 ? '' : ' -ArgumentList $env:WSUS_MEDIC_WORDS'
  return {
    file: shell.executable,
    words: ['-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'Stop'; ${start}${given}`],
    env: {
      ...shell.env,
      WSUS_MEDIC_PROGRAM: program,
      // No word of ours ends in a backslash or holds a quote: a path of Windows cannot.
      WSUS_MEDIC_WORDS: words.map((word) => `"${word}"`).join(' '),
    },
    folder: shell.folder,
  }
}

/** Starts a program as administrator; a problem where nobody gave consent. */
export function startAsAdministrator(program: string, words: readonly string[]): Promise<Result<null>> {
  const command = restartCommand(program, words, process)
  if (!command) return Promise.resolve(fail({ code: 'not-restarted' }))
  const options = { env: command.env, cwd: command.folder, windowsHide: true, timeout: CONSENT_MINUTES * 60_000 }
  return new Promise((resolve) => {
    execFile(command.file, command.words, options, (error) =>
      resolve(error ? fail({ code: 'not-restarted' }) : ok(null)),
    )
  })
}
