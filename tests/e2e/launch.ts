import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { openDisplay } from './display'
import { handOver, wrapped } from './ordinary-user'
import { folder, homeOf, program, removeFolder, scratch, surroundings } from './program'

export interface LaunchedWindow {
  app: ElectronApplication
  page: Page
  /** Where the program keeps its cases (WSUS_MEDIC_HOME). */
  home: string
  /** What another start needs to end up on the same screen and at the same home. */
  env: Record<string, string>
  /** Ends the program at once, as a power cut does. */
  kill: () => Promise<void>
  /** Ends the program; a home that was not given goes with it. */
  close: () => Promise<void>
}

interface Options {
  language?: 'en' | 'ko'
  args?: readonly string[]
  /** The home of an earlier launch, to see what the next start makes of it. */
  home?: string
}

/** Opens the window of the built program as a user would, on a screen and with a home of its own. */
export async function launchWindow(options: Options = {}): Promise<LaunchedWindow> {
  const { file, before } = program()
  const user = folder('user')
  const home = options.home ?? path.join(user, 'home')
  fs.mkdirSync(home, { recursive: true })
  handOver(user)
  handOver(home)
  const display = await openDisplay()
  const clean = () => {
    display.close()
    removeFolder(user)
  }
  const language = options.language ? [`--lang=${options.language}`] : []
  const env = surroundings({ ...display.env, ...homeOf(user), WSUS_MEDIC_HOME: home })
  try {
    const app = await _electron.launch({
      executablePath: wrapped(file, scratch()),
      args: [...before, ...language, ...(options.args ?? [])],
      // Playwright switches the sandbox off unless it is told not to.
      chromiumSandbox: true,
      cwd: user,
      env,
    })
    const child = app.process()
    const ended = once(child, 'exit')
    const close = async () => {
      if (child.exitCode === null && child.signalCode === null) await app.close()
      clean()
    }
    const kill = async () => {
      child.kill('SIGKILL')
      await ended
    }
    return { app, page: await app.firstWindow(), home, env, kill, close }
  } catch (error) {
    clean()
    throw error
  }
}
