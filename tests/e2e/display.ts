import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export interface Display {
  env: Record<string, string>
  close: () => void
}

/** A screen of its own for each window on Linux, so that no test sees another's and none needs a desktop. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux') return { env: {}, close: () => undefined }
  // It chooses a free number and writes it to descriptor 3; it ends by itself after its last window.
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-ac', '-terminate']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
  return { env: { DISPLAY: `:${number.toString().trim()}` }, close: () => void server.kill() }
}
