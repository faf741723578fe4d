import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { randomInt } from 'node:crypto'
import path from 'node:path'
import { inspect } from 'node:util'
import type { Clock, Ports } from '../app/ports'
import { codeOf } from './files'

/** The log keeps about its newer half when it grows past this. */
const LIMIT_BYTES = 1024 * 1024

/** Writes unexpected errors to `faults.log` in a folder; each has a number that the user can quote. */
export function faultLog(folder: string, clock: Pick<Clock, 'now'>): Ports['log'] {
  const file = path.join(folder, 'faults.log')
  return {
    fault(error) {
      const number = String(randomInt(100_000, 1_000_000))
      const text = `${clock.now().toISOString()} ${number} ${inspect(error, { depth: 4 })}\n`
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        shorten(file)
        appendFileSync(file, text, { mode: 0o600 })
      } catch (refused) {
        // The disk may be what failed. The number must not appear without its story, so the story goes to the console.
        process.stderr.write(`faults.log (${codeOf(refused) ?? 'not written'}): ${text}`)
      }
      return number
    },
  }
}

function shorten(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size < LIMIT_BYTES) return
  const newer = readFileSync(file).subarray(-LIMIT_BYTES / 2)
  writeFileSync(file, newer.subarray(newer.indexOf('\n') + 1))
}
