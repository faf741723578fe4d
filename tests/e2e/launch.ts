import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { runnable, runtime } from '../../src-main/launch/electron.mjs'
import { builtApp } from '../../src-main/launch/say.mjs'
import { openDisplay } from './display'
import { asOrdinaryUser, handOver, isRoot, reachableRuntime } from './ordinary-user'

export interface LaunchedWindow {
  app: ElectronApplication
  page: Page
  /** Where the program keeps its cases (WSUS_MEDIC_HOME). */
  home: string
  /** Ends the program; a home that was not given goes with it. */
  close: () => Promise<void>
}

interface Options {
  language?: 'en' | 'ko'
  args?: readonly string[]
  /** The home of an earlier launch, to see what the next start makes of it. */
  home?: string
}

function folder(name: string) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), `wsus-medic-${name}-`))
  fs.chmodSync(made, 0o755)
  return made
}

interface Program {
  file: string
  before: string[]
}

let prepared: Program | undefined

/** The runtime with the built app, put together once for all windows of a test run and removed with it. */
function program(): Program {
  if (prepared) return prepared
  const scratch = folder('runtime')
  process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }))
  const app = path.join(scratch, 'app')
  fs.cpSync(builtApp, app, { recursive: true })
  const assembled = path.join(scratch, 'assembled')
  fs.mkdirSync(assembled)
  const [file, before] = runnable(reachableRuntime(runtime(), scratch), app, assembled)
  prepared = { file: asOrdinaryUser(file, scratch), before }
  return prepared
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
    fs.rmSync(user, { recursive: true, force: true })
  }
  const language = options.language ? [`--lang=${options.language}`] : []
  try {
    const app = await _electron.launch({
      executablePath: file,
      args: [...before, ...language, ...(options.args ?? [])],
      // Playwright switches the sandbox off unless it is told not to.
      chromiumSandbox: true,
      cwd: user,
      env: { ...inherited(), ...display.env, ...(isRoot && { HOME: user }), WSUS_MEDIC_HOME: home },
    })
    const close = async () => {
      await app.close()
      clean()
    }
    return { app, page: await app.firstWindow(), home, close }
  } catch (error) {
    clean()
    throw error
  }
}

/** The surroundings without what would change the program: another home, a Node mode, a desktop that is not ours. */
function inherited(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(ELECTRON_|WSUS_MEDIC_|NODE_OPTIONS$|WAYLAND_|XDG_|DBUS_)/.test(name),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
}
