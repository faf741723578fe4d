import { spawn, type ChildProcess } from 'node:child_process'
import { expect } from '@playwright/test'

/** A program that was started as a user starts it, with what it said so far. */
export interface Spawned {
  readonly out: string
  readonly err: string
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
  readonly running: boolean
  /** What a terminal sends to it and to all that it started, on Ctrl+C. */
  interrupt: () => void
}

const groups = new Set<ChildProcess>()

/** Starts a program in a group of its own. `endAll` ends what is left of it. */
export function start(
  [file = '', ...words]: readonly string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Spawned {
  const child = spawn(file, words, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  groups.add(child)
  let [out, err, running] = ['', '', true]
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      running = false
      resolve(code)
    })
  })
  return {
    get out() {
      return out
    },
    get err() {
      return err
    },
    get running() {
      return running
    },
    ended,
    interrupt: () => signal(child, 'SIGINT'),
  }
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals) {
  try {
    if (pid !== undefined) process.kill(-pid, name)
  } catch {
    // It has ended already.
  }
}

/** Ends everything that was started, however its test went. */
export function endAll() {
  for (const child of groups) signal(child, 'SIGKILL')
  groups.clear()
}

/** The end of a program that ends by itself: its exit code and what it said. */
export async function outcome(spawned: Spawned): Promise<{ code: number | null; out: string; err: string }> {
  const code = await spawned.ended
  return { code, out: spawned.out, err: spawned.err }
}

/** Waits until a program has said something on standard output; gives it. */
export async function saidBy(spawned: Spawned, what: RegExp): Promise<string> {
  const said = () => what.exec(spawned.out)?.[0] ?? ''
  await expect.poll(said, { message: `${what} in: ${spawned.err}`, timeout: 60_000 }).not.toBe('')
  return said()
}
