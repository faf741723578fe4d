import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cannotStart, say, top } from './say.mjs'

const npmPackage = path.join(top, 'node_modules', 'electron')

// Long enough for 110 MB on a slow line; a server without Internet that lets packets vanish must not wait longer.
const DOWNLOAD_SECONDS = 120
const DAY_MS = 24 * 60 * 60 * 1000

/** @type {Partial<Record<NodeJS.Platform, { program: string, resources: string }>>} */
const places = {
  win32: { program: 'electron.exe', resources: 'resources' },
  darwin: { program: 'Electron.app/Contents/MacOS/Electron', resources: 'Electron.app/Contents/Resources' },
}
const here = places[process.platform] ?? { program: 'electron', resources: 'resources' }

/** Why this machine cannot show a window at all, whatever runtime it has; undefined where it can. */
export function windowRefused() {
  if (process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return "Electron's sandbox does not start as root"
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)'
  return undefined
}

/** The folder of Electron's runtime, fetched where it is not there yet. What stands in the way is thrown as a sentence. */
export function runtime() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given) {
    if (fs.existsSync(path.join(given, here.program))) return given
    throw cannotStart(`ELECTRON_OVERRIDE_DIST_PATH names ${given}, and there is no ${here.program} in it`)
  }
  const dist = path.join(npmPackage, 'dist')
  if (!isFetched(dist)) fetchRuntime()
  return dist
}

/**
 * The package writes path.txt last; a dist without it, or of another version, is half a download.
 * @param {string} dist
 */
function isFetched(dist) {
  const { version } = JSON.parse(fs.readFileSync(path.join(npmPackage, 'package.json'), 'utf8'))
  const [found, complete] = [path.join(dist, 'version'), path.join(npmPackage, 'path.txt')]
  if (!fs.existsSync(found) || !fs.existsSync(complete)) return false
  return fs.readFileSync(found, 'utf8').replace(/^v/, '') === version && fs.existsSync(path.join(dist, here.program))
}

// The runtime does not come with the package: it is fetched from Electron's own releases, checked against checksums.json of the package.
function fetchRuntime() {
  const tried = path.join(npmPackage, 'wsus-medic-tried')
  const advice = 'npx install-electron fetches it where the network allows'
  if (fs.existsSync(tried) && Date.now() - fs.statSync(tried).mtimeMs < DAY_MS) {
    throw cannotStart(`Electron's runtime could not be fetched earlier today (${advice})`)
  }
  if (!isWritable(npmPackage)) throw cannotStart(`Electron's runtime is not there, and ${npmPackage} cannot be written`)
  say("Fetching Electron's runtime (once, 110 MB) …")
  const { status, signal, stderr } = spawnSync(process.execPath, [path.join(npmPackage, 'install.js')], {
    cwd: npmPackage,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: DOWNLOAD_SECONDS * 1000,
    encoding: 'utf8',
  })
  if (status === 0) return
  fs.writeFileSync(tried, '')
  const reason = signal ? `no end after ${DOWNLOAD_SECONDS} seconds` : (errorLine(stderr) ?? `exit code ${status}`)
  throw cannotStart(`Electron's runtime could not be fetched: ${reason} (${advice})`)
}

/**
 * The message out of a stack trace, without the name of its class.
 * @param {string} stderr
 */
const errorLine = (stderr) => /^\w*Error: (.*)$/m.exec(stderr)?.[1]

/** @param {string} folder */
function isWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * What to run to open the window of the built app: executable and first arguments. A real Electron takes the app's folder.
 * Any other runtime loads an app given that way only after `ready`, too late to register a scheme; so a copy of it is put
 * together in `scratch` with the app inside, as in a package.
 * @param {string} dist the folder of the runtime
 * @param {string} app the folder of the built app
 * @param {string} scratch a folder to put the copy into, on a disk where the user who runs it may execute
 * @returns {[string, string[]]}
 */
export function runnable(dist, app, scratch) {
  if (fs.existsSync(path.join(dist, here.resources, 'default_app.asar'))) return [path.join(dist, here.program), [app]]
  for (const name of fs.readdirSync(dist).filter((name) => name !== here.program && name !== 'resources')) {
    fs.symlinkSync(path.join(dist, name), path.join(scratch, name))
  }
  // A link would not do for the program: it looks for what belongs to it beside the file that the link points to.
  fs.copyFileSync(path.join(dist, here.program), path.join(scratch, here.program), fs.constants.COPYFILE_FICLONE)
  fs.cpSync(app, path.join(scratch, 'resources', 'app'), { recursive: true })
  return [path.join(scratch, here.program), []]
}
