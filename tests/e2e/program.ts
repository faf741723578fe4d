import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runnable, runtime } from '../../src-main/launch/electron.mjs'
import { builtApp } from '../../src-main/launch/say.mjs'
import { isRoot, reachableRuntime } from './ordinary-user'

/** A folder of its own below the temporary one, for others to enter too. */
export function folder(name: string): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), `wsus-medic-${name}-`))
  fs.chmodSync(made, 0o755)
  return made
}

export const removeFolder = (made: string) => fs.rmSync(made, { recursive: true, force: true, maxRetries: 5 })

/** The same value every time, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Where everything lies that all tests of a run share. It goes with the run. */
export const scratch = once(() => {
  const made = folder('e2e')
  process.on('exit', () => removeFolder(made))
  return made
})

export const sharedRuntime = once(() => reachableRuntime(runtime(), scratch()))

/** The built app as it was when the tests began: somebody may build again meanwhile. */
const app = once(() => copyOf(builtApp, 'app'))

/** The same for Playwright. */
const heldApp = once(() => {
  const copy = copyOf(app(), 'held-app')
  const [start, manifest] = ['held-start.mjs', 'package.json'].map((name) => path.join(copy, name)) as [string, string]
  fs.copyFileSync(path.join(import.meta.dirname, 'held-start.mjs'), start)
  const told = JSON.parse(fs.readFileSync(manifest, 'utf8')) as object
  fs.writeFileSync(manifest, JSON.stringify({ ...told, main: path.basename(start) }))
  return copy
})

function copyOf(folder: string, name: string): string {
  const copy = path.join(scratch(), name)
  fs.cpSync(folder, copy, { recursive: true })
  return copy
}

interface Program {
  file: string
  before: string[]
}

/** The runtime with the built app, as a developer starts it, for Playwright to open. */
export const program = once((): Program => {
  const assembled = path.join(scratch(), 'assembled')
  fs.mkdirSync(assembled)
  const [file, before] = runnable(sharedRuntime(), heldApp(), assembled)
  return { file, before }
})

/** The same with the app inside and under a name of its own, as it is shipped: Electron counts that as packaged. Linux only. */
export const packagedProgram = once((): Program => {
  const dist = sharedRuntime()
  const [bare, shipped] = ['bare', 'shipped'].map((name) => path.join(scratch(), name)) as [string, string]
  for (const made of [bare, shipped]) fs.mkdirSync(made)
  // Without its default app a runtime is put together with ours.
  for (const name of fs.readdirSync(dist).filter((name) => name !== 'resources'))
    fs.symlinkSync(path.join(dist, name), path.join(bare, name))
  const [electron] = runnable(bare, app(), shipped)
  const file = path.join(shipped, 'wsus-medic')
  fs.renameSync(electron, file)
  return { file, before: [] }
})

/** The surroundings without what would change the program: another home, a Node mode, a desktop that is not ours. */
export function surroundings(more: Record<string, string>): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(ELECTRON_|WSUS_MEDIC_|NODE_OPTIONS$|DISPLAY$|WAYLAND_|XDG_|DBUS_)/.test(name),
  )
  return { ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])), ...more }
}

/** The home of a user who has nothing yet. As root it is that of the user made for the tests. */
export const homeOf = (user: string): Record<string, string> => (isRoot ? { HOME: user } : {})
