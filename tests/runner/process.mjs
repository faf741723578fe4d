import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { top } from '../../src-main/launch/say.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ minutes?: number, env?: Record<string, string> }} Limits
 */

/**
 * Runs a program of node_modules with its output on ours. One that overruns is ended with all that it started.
 * @param {string[]} words its file below node_modules, and arguments
 * @param {Limits} [limits]
 * @returns {Promise<boolean>} whether it ended well
 */
export function runTool([file = '', ...words], { minutes = 5, env = {} } = {}) {
  const group = process.platform !== 'win32'
  const child = spawn(process.execPath, [path.join(top, 'node_modules', file), ...words], {
    cwd: top,
    detached: group,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const end = () => {
    if (child.exitCode !== null || child.pid === undefined) return
    if (group) process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  }
  const timer = setTimeout(() => {
    console.log(`Not finished after ${minutes} minutes: ended.`)
    end()
  }, minutes * 60_000)
  const stopped = () => (end(), process.exit(130))
  process.on('SIGINT', stopped).on('SIGTERM', stopped)
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  }).then((good) => {
    clearTimeout(timer)
    process.off('SIGINT', stopped).off('SIGTERM', stopped)
    return Boolean(good)
  })
}

/**
 * One check that passes or fails as a whole.
 * @param {string[]} words
 * @returns {Promise<Count>}
 */
export async function wholeCheck(words) {
  return (await runTool(words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * A test runner that leaves a report to count from. A runner that fails without naming a test is one failure, so that nothing
 * red is ever counted as green.
 * @param {(report: string) => { words: string[], env?: Record<string, string> }} commandFor
 * @param {(report: any) => Count} countIn
 * @param {number} minutes
 * @returns {Promise<Count>}
 */
export async function countedRun(commandFor, countIn, minutes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const { words, env = {} } = commandFor(report)
    const good = await runTool(words, { minutes, env })
    const count = fs.existsSync(report)
      ? countIn(JSON.parse(fs.readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0 }
    return good ? count : { ...count, failed: Math.max(count.failed, 1) }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
