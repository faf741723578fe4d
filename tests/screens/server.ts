import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { builtApp } from '../../src-main/launch/say.mjs'

/** The page as `node out/app/console.js serve` serves it: a real process on a home of its own. */
export interface Server {
  /** Opens the page once, in one browser. */
  readonly link: string
  readonly home: string
  /** It was ended in this test, whether or not it was started again. */
  readonly wasKilled: boolean
  /** Ends the process at once, in the middle of whatever it does. */
  kill(): Promise<void>
  /** Starts it again on the same home; it has another port and another link then. */
  start(): Promise<void>
}

/** none: practice machines answer at once. realistic: as they do for a person. */
export type Delays = 'none' | 'realistic'

export const scratch = (name: string) => fs.mkdtempSync(path.join(os.tmpdir(), `wsus-medic-${name}-`))

/** A copy of the built program, so that a build in the middle of a run does not change what is tested. */
export function copyOfProgram(): string {
  const copy = scratch('program')
  fs.cpSync(builtApp, copy, { recursive: true })
  return copy
}

/** The surroundings without what would open a browser or lead to another home. */
const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(WSUS_MEDIC_|NODE_OPTIONS$)/.test(name)))

function launch(program: string, home: string, delays: Delays) {
  const child = spawn(process.execPath, [path.join(program, 'console.js'), 'serve', '--source=practice'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited(), BROWSER: 'none', WSUS_MEDIC_HOME: home, WSUS_MEDIC_PRACTICE_DELAYS: delays },
  })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ended = once(child, 'exit')
  const link = Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line)),
    ended.then(() => Promise.reject(new Error(`The page is not served:\n${said.join('')}`))),
  ])
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { link, kill }
}

/** Serves the page of a program on a home, which is made if there is none yet. */
export async function serve(program: string, home: string, delays: Delays): Promise<Server> {
  let running = launch(program, home, delays)
  let link = await running.link
  let wasKilled = false
  return {
    home,
    get link() {
      return link
    },
    get wasKilled() {
      return wasKilled
    },
    kill() {
      wasKilled = true
      return running.kill()
    },
    async start() {
      running = launch(program, home, delays)
      link = await running.link
    },
  }
}
