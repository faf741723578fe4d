import path from 'node:path'
import { fileURLToPath } from 'node:url'

// This folder works before anything is installed: plain Node, no packages.

/** The top of the project. */
export const top = fileURLToPath(new URL('../..', import.meta.url))

/** Where the built program lies. */
export const builtApp = path.join(top, 'out', 'app')

/** Exit code: the program could not be made ready on this machine (EX_UNAVAILABLE of sysexits.h). The sentence on stderr says why. */
export const CANNOT_START = 69

/**
 * One line of progress. Standard output belongs to the answers of the program alone.
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`)

/** What stands in the way, in words that say what to do next. */
export class CannotStart extends Error {}

/**
 * Runs the work of a command; what it cannot do becomes one sentence and an exit code.
 * @param {() => Promise<number>} work
 */
export async function run(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    say(error.message)
    process.exitCode = CANNOT_START
  }
}
