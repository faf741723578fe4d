import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export interface Display {
  env: Record<string, string>
  close: () => void
}

const TRIES = 3
const LIMIT_MS = 10_000

/**
 * A screen of its own for each window on Linux, so that no test sees another's and none needs a desktop. It ends with its last
 * window, unless others look at it before there is one.
 */
export async function openDisplay(lasting = false): Promise<Display> {
  if (process.platform !== 'linux') return { env: {}, close: () => undefined }
  // Servers that start at the same moment may want the same number; the one that loses goes without a word.
  for (let tried = 0; tried < TRIES; tried++) {
    const display = await tryDisplay(lasting ? [] : ['-terminate'])
    if (display) return display
  }
  throw new Error('Xvfb does not start')
}

async function tryDisplay(more: string[]): Promise<Display | undefined> {
  // It chooses a free number and writes it to descriptor 3.
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-ac', ...more]
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const late = AbortSignal.timeout(LIMIT_MS)
  const written = once(server.stdio[3] as Readable, 'data', { signal: late }) as Promise<[Buffer]>
  const [number] = await Promise.race([written, once(server, 'exit').then(() => [])]).catch(() => [])
  if (number) return { env: { DISPLAY: `:${number.toString().trim()}` }, close: () => void server.kill() }
  server.kill()
  return undefined
}
