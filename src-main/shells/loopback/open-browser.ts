import { spawn } from 'node:child_process'
import path from 'node:path'

type Surroundings = { platform: NodeJS.Platform; env: Readonly<Record<string, string | undefined>> }

/**
 * What opens an address in the default browser here; null where nobody would see it. On Windows through the desktop, which runs
 * as the ordinary user also where this console is elevated.
 */
export function browserCommand({ platform, env }: Surroundings, address: string): [string, string[]] | null {
  if (env['CI'] || env['BROWSER'] === 'none') return null
  if (platform === 'win32') {
    return [path.win32.join(env['SystemRoot'] ?? String.raw`C:\Windows`, 'explorer.exe'), [address]]
  }
  if (platform === 'darwin') return ['/usr/bin/open', [address]]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', [address]] : null
}

/** Opens an address in the default browser and does not wait for it. `failed`: it cannot be started here. */
export function openBrowser(address: string, failed: () => void): void {
  const command = browserCommand({ platform: process.platform, env: process.env }, address)
  if (!command) return failed()
  const child = spawn(command[0], command[1], { detached: true, stdio: 'ignore' })
  child.once('error', failed)
  child.unref()
}
