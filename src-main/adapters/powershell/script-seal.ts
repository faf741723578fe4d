import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '#shared/kernel/problem'
import { fail, ok, type Result } from '#shared/kernel/result'
import { codeOf } from '../files'

/** What the build writes down of each script: SHA-256 by its path below the folder of scripts. */
export type ScriptSums = Readonly<Record<string, string>>

/** Every script and query below a folder, with its sum. */
export const sumsOf = (folder: string): ScriptSums =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ps1|sql)$/.test(name))
      .map((name) => [name.split(path.sep).join('/'), sumOf(readFileSync(path.join(folder, name)))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Why the scripts may not be run: one was changed, is missing or was added since the program was built. */
export function brokenSeal(folder: string, sums: ScriptSums): Problem | null {
  let found: ScriptSums
  try {
    found = sumsOf(folder)
  } catch (error) {
    return readingProblem(error, folder)
  }
  const names = new Set([...Object.keys(sums), ...Object.keys(found)])
  const altered = [...names].find((name) => sums[name] !== found[name])
  return altered === undefined ? null : { code: 'script-altered', target: path.join(folder, altered) }
}

/**
 * The text of a script or query, as it was when the program was built. What is given is what was summed: the file is read once.
 * `sums`: null where the program was not built.
 */
export async function sealedText(folder: string, name: string, sums: ScriptSums | null): Promise<Result<string>> {
  const file = path.join(folder, name)
  try {
    const bytes = await readFile(file)
    if (sums !== null && sums[name] !== sumOf(bytes)) return fail({ code: 'script-altered', target: file })
    return ok(bytes.toString('utf8'))
  } catch (error) {
    return fail(readingProblem(error, file))
  }
}

/** A file that is not there any more is one that was changed; of one that cannot be opened nobody knows. */
function readingProblem(error: unknown, target: string): Problem {
  const code = codeOf(error)
  if (code === undefined) throw error
  if (code === 'ENOENT') return { code: 'script-altered', target }
  return { code: ['EACCES', 'EPERM'].includes(code) ? 'access-denied' : 'unreadable', target }
}
