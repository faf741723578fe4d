import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cannotStart, say, top } from './say.mjs'

const MIB = 1024 ** 2

// 425 MiB of packages, the archives they come from, Electron's runtime and the built program.
const neededMib = 1000

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
const packagesIn = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages

/** @param {Locked} entry */
const forThisMachine = ({ os, cpu }) =>
  (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)

/**
 * True when node_modules holds what is locked. npm's own record of what it installed says so; it is compared and not only
 * dated, so that a folder shared between Windows and Linux, or one half deleted, is installed afresh.
 */
export function isInstalled() {
  const modules = path.join(top, 'node_modules')
  const record = path.join(modules, '.package-lock.json')
  if (!fs.existsSync(record)) return false
  const installed = packagesIn(record)
  const locked = Object.entries(packagesIn(path.join(top, 'package-lock.json'))).filter(([place]) => place !== '')
  return locked.every(([place, wanted]) => {
    const found = installed[place]
    if (!found) return wanted.optional === true
    const same = found.version === wanted.version && found.integrity === wanted.integrity
    return same && forThisMachine(found) && fs.existsSync(path.join(top, place))
  })
}

function checkRoom() {
  const { bavail, bsize } = fs.statfsSync(top)
  const freeMib = Math.floor((bavail * bsize) / MIB)
  // Some network drives answer 0 for "not known"; then the installation itself will tell.
  if (freeMib > 0 && freeMib < neededMib) {
    throw cannotStart(
      `Not enough room: the disk of ${top} has ${freeMib} MiB free, and installing needs ${neededMib} MiB. Free some and start again.`,
    )
  }
}

/** npm as it was called, else the one on the path. On Windows that is a batch file, which needs a shell. */
function npm() {
  const called = process.env['npm_execpath']
  if (called && /^npm(-cli)?\.c?js$/.test(path.basename(called)))
    return { file: process.execPath, before: [called], shell: false }
  return { file: 'npm', before: [], shell: process.platform === 'win32' }
}

/**
 * @param {string[]} words
 * @returns {Promise<{ code: number, words: string }>}
 */
function runNpm(words) {
  const { file, before, shell } = npm()
  return new Promise((resolve) => {
    const child = spawn(file, [...before, ...words], { cwd: top, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let heard = ''
    /** @param {Buffer} chunk */
    const listen = (chunk) => (heard = (heard + chunk.toString()).slice(-20_000))
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', (error) => resolve({ code: 1, words: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, words: heard }))
  })
}

/** What npm says, and what it means to somebody who wants to start the program. */
const meanings = [
  {
    sign: /ENOSPC|EDQUOT/,
    means: `The disk is full. Installing needs ${neededMib} MiB in ${top} and in npm's cache; free some and start again.`,
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|network/i,
    means:
      'The package registry did not answer. Check the network (npm config get registry, npm config get proxy) and start again. ' +
      'On a server without Internet, copy the folder from a machine of the same kind where it has started once.',
  },
  {
    sign: /E401|E403|ENEEDAUTH|CERT|SELF_SIGNED/,
    means:
      'The package registry refused or could not be trusted. Check npm config get registry, its sign-in and its certificate, and start again.',
  },
  {
    sign: /EACCES|EPERM|EROFS|EBUSY/,
    means: `Files in ${top} could not be written. Check its permissions, close programs that use it, and start again.`,
  },
  {
    sign: /spawn npm ENOENT|not recognized/,
    means: 'npm was not found. It comes with Node.js: install that again and start again.',
  },
]

// Whatever the surroundings say: the tools to build with are wanted (NODE_ENV=production drops them), and no answer within
// seconds is an answer. `warn` is where npm says that the disk is full.
const npmWords = [
  'ci',
  '--include=dev',
  '--prefer-offline',
  '--no-progress',
  '--loglevel=warn',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
]

/** Installs what is locked, where it is not there yet. Without need it asks nothing of the network. */
export async function install() {
  if (isInstalled()) return
  checkRoom()
  say('Installing what is locked (once, about a minute) …')
  const { code, words } = await runNpm(npmWords)
  if (code === 0 && !/TAR_ENTRY_ERROR/.test(words)) return
  // npm warns of a file that it could not unpack whole, goes on and ends well; without its record the next start installs again.
  fs.rmSync(path.join(top, 'node_modules', '.package-lock.json'), { force: true })
  const known = meanings.find(({ sign }) => sign.test(words))
  const quoted = [...new Set(words.split('\n'))]
    .filter((line) => /^npm .*error/i.test(line))
    .slice(0, 6)
    .join('\n')
  throw cannotStart(`${quoted}\n\n${known?.means ?? 'npm ci failed; its words are above.'}`)
}
