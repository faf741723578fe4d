import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PowerShellProgram } from './safe-powershell'

/** What decides which PowerShell runs. */
export interface ShellSurroundings {
  platform: NodeJS.Platform
  arch: string
  env: Readonly<Record<string, string | undefined>>
}

/**
 * Windows PowerShell by its absolute path on Windows: the programming interface of WSUS lives there and nowhere else, and a program
 * with rights must not run what lies on somebody's path. Elsewhere the `pwsh` that is there; null where there is none.
 */
export function findPowerShell({ platform, arch, env }: ShellSurroundings): PowerShellProgram | null {
  if (platform === 'win32') return windowsPowerShell(arch, env)
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder))
  const executable = folders.map((folder) => path.join(folder, 'pwsh')).find((file) => existsSync(file))
  return executable === undefined ? null : { executable, words: [], env, folder: '/' }
}

const { join } = path.win32

function windowsPowerShell(arch: string, env: ShellSurroundings['env']): PowerShellProgram {
  const root = env['SystemRoot'] ?? String.raw`C:\Windows`
  // A 32-bit process would be given the 32-bit PowerShell, which sees another registry and has no WSUS in it.
  const system = join(root, arch === 'ia32' ? 'Sysnative' : 'System32')
  const home = join(system, 'WindowsPowerShell', 'v1.0')
  return {
    executable: join(home, 'powershell.exe'),
    words: [],
    // Started from PowerShell 7, Windows PowerShell would take up modules of that and lose its own (PowerShell/PowerShell#20804).
    env: { ...env, PSModulePath: modulePath(root, env) },
    folder: join(root, 'System32'),
  }
}

const modulePath = (root: string, env: ShellSurroundings['env']): string =>
  [
    join(env['ProgramFiles'] ?? String.raw`C:\Program Files`, 'WindowsPowerShell', 'Modules'),
    join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'Modules'),
  ].join(path.win32.delimiter)
