import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'

const name = process.platform === 'win32' ? 'rg.exe' : 'rg'

/**
 * Where the search program lies: beside the bundles; in a packaged program, whose archive nothing can be started from, in its
 * resources. It is looked for nowhere else, so that nobody can put another in its place. Null where it is not there.
 */
export function searchProgram(): string | null {
  const resources = 'resourcesPath' in process ? String(process.resourcesPath) : ''
  const places = [
    ...(resources === '' ? [] : [path.join(resources, 'bin', name)]),
    path.join(import.meta.dirname, 'bin', name),
  ]
  return places.find((place) => existsSync(place)) ?? null
}

/** A place that was found in what was written: its line, counted from 1, and the byte where it begins. */
export interface Spot {
  line: number
  place: number
}

/** Something that finds lines in a text that runs through it. */
export interface Finder {
  /** Resolves when the text was taken; what it holds is found a little later. */
  write(text: Buffer): Promise<void>
  /** Resolves when everything was found. */
  end(): Promise<void>
  stop(): void
}

/** Patterns go in through a file: on Windows a command line is too short for them. */
async function patternFile(patterns: readonly string[]): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wsus-medic-'))
  const file = path.join(folder, 'patterns.txt')
  await writeFile(file, `${patterns.join('\n')}\n`, { mode: 0o600 })
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}

const words = (file: string) => [
  '--no-config',
  '--color=never',
  // What is searched is text, whatever a stray byte says; the line ends of Windows are no part of a line.
  ...['--text', '--crlf', '--ignore-case', '--encoding=none'],
  // Only where: whoever asks has the text.
  ...['--line-number', '--byte-offset'],
  `--file=${file}`,
]

/** Lines without their text, or, where several entries may stand in one line, each place. */
const each = (several: boolean) => (several ? ['--only-matching'] : ['--max-columns=1'])

/** The search program ended before its work did. */
export class SearchStopped extends Error {}

/** Whether a program could be started. */
const started = (child: ChildProcess) =>
  new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })

/** Resolves when it has found everything; 1 means that there was nothing. */
function endOf(child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(-2000)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve()
      else reject(new SearchStopped(`ripgrep ended with ${code}: ${said.trim()}`))
    })
  })
}

/** What is looked for, and with which program. `several`: each place of a line counts. */
export interface What {
  program: string
  patterns: readonly string[]
  several: boolean
}

/** Starts ripgrep; null where that cannot be. `input`: an open file that it reads itself, or a pipe. */
async function start({ program, patterns, several }: What, input: number | 'pipe', more: readonly string[]) {
  const { file, remove } = await patternFile(patterns)
  const child = spawn(program, [...words(file), ...each(several), ...more, '-'], {
    windowsHide: true,
    stdio: [input, 'pipe', 'pipe'],
  })
  const ended = endOf(child).finally(remove)
  // Whoever waits for it hears of it; until then it is nobody's fault.
  ended.catch(() => undefined)
  return (await started(child)) ? { child, ended } : null
}

/** Takes what ripgrep prints apart, whatever pieces it comes in. */
function spotReader(): (part: string) => Spot[] {
  let rest = ''
  return (part) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    return lines.map((line) => {
      const colon = line.indexOf(':')
      return { line: Number(line.slice(0, colon)), place: parseInt(line.slice(colon + 1), 10) }
    })
  }
}

/** The places in an open file, which ripgrep reads from where it stands; null where it cannot be started. */
export async function spotsIn(what: What, file: number, signal: AbortSignal): Promise<AsyncIterable<Spot[]> | null> {
  const search = await start(what, file, [])
  if (!search) return null
  const { child, ended } = search
  const stop = () => void child.kill()
  signal.addEventListener('abort', stop, { once: true })
  return (async function* () {
    const read = spotReader()
    try {
      for await (const part of child.stdout?.setEncoding('latin1') ?? []) yield read(String(part))
      await ended
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
    }
  })()
}

/** Finds lines with ripgrep in what is written to it, and tells of them by `found`, in order; null where it cannot be started. */
export async function ripgrep(what: What, found: (spot: Spot) => void): Promise<Finder | null> {
  // Each line at once, so that what is found never lags behind what is kept.
  const search = await start(what, 'pipe', ['--line-buffered'])
  if (!search) return null
  const { child, ended } = search
  const { stdin, stdout } = child
  const read = spotReader()
  stdout?.setEncoding('latin1').on('data', (part: string) => read(part).forEach(found))
  // A program that is gone does not read; its end says so better.
  stdin?.on('error', () => undefined)
  return {
    async write(text) {
      const taken = new Promise<void>((resolve, reject) => {
        stdin?.write(text, (error) => (error ? reject(new SearchStopped(error.message)) : resolve()))
      })
      await Promise.race([taken, ended.then(() => Promise.reject(new SearchStopped()))])
      // Lets in what was found meanwhile.
      await turn()
    },
    async end() {
      stdin?.end()
      await ended
    },
    stop: () => void child.kill(),
  }
}

/** Finds every line that is not empty: the slow way, where there is no search program, and the quick one for a small file. */
export function everyLine(found: (spot: Spot) => void): Finder {
  let line = 1
  let place = 0
  let fresh = true
  return {
    async write(text) {
      for (let at = 0; at < text.length;) {
        const stop = text.indexOf(10, at)
        const to = stop < 0 ? text.length : stop
        if (fresh && to > at && !(to === at + 1 && text[at] === 13)) found({ line, place: place + at })
        fresh = stop >= 0
        if (stop >= 0) line++
        at = to + 1
      }
      place += text.length
    },
    end: async () => undefined,
    stop: () => undefined,
  }
}
