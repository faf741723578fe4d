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

/**
 * What stands in the way, in words that say what to do next.
 * @param {string} sentence
 */
export const cannotStart = (sentence) => Object.assign(new Error(sentence), { name: 'CannotStart' })

/**
 * The sentence of such an error; any other is a fault of ours and goes on its way.
 * @param {unknown} error
 */
export function sentenceIn(error) {
  if (error instanceof Error && error.name === 'CannotStart') return error.message
  throw error
}

/**
 * Runs the work of a command; what stands in its way becomes a line and an exit code.
 * @param {() => Promise<number>} work
 */
export async function run(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    say(sentenceIn(error))
    process.exitCode = CANNOT_START
  }
}
