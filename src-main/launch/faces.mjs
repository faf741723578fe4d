import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runnable, runtime, windowRefused } from './electron.mjs'
import { builtApp, CANNOT_START, cannotStart, say, sentenceIn } from './say.mjs'

// A window that ends badly so soon never showed anything: sandbox refused, library missing, display gone.
const LAUNCH_SECONDS = 10

/**
 * Reads the words as a request for the window; undefined where they are for the console.
 * @param {string[]} words
 */
export function windowRequest(words) {
  const options = []
  let browser = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const value = words[at + 1]
    if (word === '--browser') browser = true
    else if (/^--(source|lang)=./.test(word)) options.push(word)
    else if ((word === '--source' || word === '--lang') && value !== undefined) (options.push(`${word}=${value}`), at++)
    else return undefined
  }
  return { browser, options }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, stopped: boolean }>} its exit code, and whether somebody asked it to stop
 */
function ended(child) {
  let stopped = false
  // Ctrl+C reaches the child as well: this process only waits for what it answers.
  const interrupted = () => void (stopped = true)
  const terminated = () => void (stopped = child.kill())
  process.on('SIGINT', interrupted).on('SIGTERM', terminated)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 128 + os.constants.signals[signal ?? 'SIGTERM'], stopped }),
    )
  }).finally(() => process.off('SIGINT', interrupted).off('SIGTERM', terminated))
}

/**
 * The console face; its exit code is the answer's.
 * @param {string[]} words
 */
export async function runConsole(words) {
  const child = spawn(process.execPath, [path.join(builtApp, 'console.js'), ...words], { stdio: 'inherit' })
  return (await ended(child)).code
}

/**
 * The browser page on this machine; it says its address and opens the browser by itself.
 * @param {string[]} options
 */
export const openBrowserPage = (options) => runConsole(['serve', ...options])

/**
 * Electron's window, else the browser page and one line that says why.
 * @param {string[]} options
 */
export async function openWindow(options) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-'))
  try {
    const refused = windowRefused()
    if (refused) throw cannotStart(refused)
    const [program, before] = runnable(runtime(), builtApp, scratch)
    return await showWindow(program, [...before, ...options])
  } catch (error) {
    say(`The window cannot open here: ${sentenceIn(error)}. Opening the page in the browser instead.`)
    return await openBrowserPage(options)
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

// Chromium and its libraries log much that says nothing to a user.
const chromiumLine = /^(\[\d+:|\(\w+:\d+\)|DevTools |libva|MESA)/

/**
 * @param {string} program
 * @param {string[]} words
 */
async function showWindow(program, words) {
  const started = Date.now()
  // Terminals inside other Electron programs set this; it would turn the window into a bare Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined }
  const child = spawn(program, words, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let last = ''
  child.stderr.on('data', (chunk) => (last = (last + chunk).slice(-4000)))
  const { code, stopped } = await ended(child).catch((error) => {
    throw cannotStart(error.message)
  })
  const atOnce = Date.now() - started < LAUNCH_SECONDS * 1000
  const lines = last.split('\n').map((line) => line.trim())
  const own = lines.findLast((line) => line !== '' && !chromiumLine.test(line))
  if (!stopped && (code === CANNOT_START || (atOnce && code !== 0))) {
    const fatal =
      lines.find((line) => /FATAL|error while loading shared libraries|Missing X server/.test(line)) ??
      own ??
      lines.findLast(Boolean)
    throw cannotStart(
      fatal?.replace(/^\[[^\]]*\]\s*|[.\s]+$/g, '').slice(0, 300) ?? `Electron ended with exit code ${code}`,
    )
  }
  // Such as: the window is open already.
  if (atOnce && own) say(own)
  return code
}
