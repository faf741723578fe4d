import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { runtime } from '../../src-main/launch/electron.mjs'
import { sentenceIn } from '../../src-main/launch/say.mjs'
import { chromiumPath } from './chromium.mjs'
import { runTool } from './process.mjs'

// A need answers undefined where it is met (after it got what was missing, where it may), else why not and how to get it.

const isRoot = process.getuid?.() === 0

/** @param {string} program */
const onPath = (program) =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)))

/**
 * @param {string} file
 * @param {string[]} words
 */
const answerOf = (file, words) => spawnSync(file, words, { encoding: 'utf8' }).stdout ?? ''

/** @param {string[]} packages */
function installDebian(packages) {
  const advice = `sudo apt-get install ${packages.join(' ')}`
  if (!onPath('apt-get')) return `needs what Debian calls ${packages.join(', ')}`
  if (!isRoot) return `needs packages of the system: ${advice}`
  console.log(`Installing ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const good = run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  return good ? undefined : `packages of the system could not be installed: ${advice}`
}

/** A Chromium to draw the screens with, and Korean letters for it. */
export async function chromium() {
  const linuxRoot = isRoot && onPath('apt-get')
  const letters = !onPath('fc-list') || answerOf('fc-list', [':lang=ko', 'family']).trim() === ''
  if (linuxRoot && (!chromiumPath() || letters)) return installDebian(['chromium', 'fonts-noto-cjk', 'fontconfig'])
  if (chromiumPath()) return undefined
  console.log('Fetching Chromium …')
  const fetched = await runTool(['@playwright/test/cli.js', 'install', 'chromium'], { minutes: 3 })
  return fetched && chromiumPath()
    ? undefined
    : 'no Chromium: install one, or name its program in CHROME_PATH (npx playwright install chromium fetches one)'
}

const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatspi2.0-0',
  'libsecret-1-0',
  'libnotify4',
  'libdrm2',
  'libcups2',
]

/** Electron's runtime, its libraries, a display to draw on and to look at, and a user whom its sandbox accepts. */
export async function electron() {
  let dist
  try {
    dist = runtime()
  } catch (error) {
    return `${sentenceIn(error)}; a folder with another runtime can be named in ELECTRON_OVERRIDE_DIST_PATH`
  }
  if (process.platform !== 'linux') return undefined
  if (isRoot && !(onPath('useradd') && onPath('setpriv')))
    return "Electron's sandbox does not start as root, and there is no useradd or setpriv to run it as another user"
  const missing = answerOf('ldd', [path.join(dist, 'electron')]).includes('not found')
  const there = ['Xvfb', 'xwininfo'].every(onPath)
  return missing || !there ? installDebian(['xvfb', 'x11-utils', ...electronLibraries]) : undefined
}

/** A PowerShell to run the scripts on: what TEST_POWERSHELL names, else this machine's own. */
export async function powershell() {
  const given = process.env['TEST_POWERSHELL']
  if (given) return fs.existsSync(given) ? undefined : `TEST_POWERSHELL names ${given}, which is not there`
  if (process.platform === 'win32' || onPath('pwsh')) return undefined
  return 'no PowerShell: install pwsh, or name one in TEST_POWERSHELL'
}
