import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '#shared/kernel/problem'

/** What the build writes down of each script: SHA-256 by its path below the folder of scripts. */
export type ScriptSums = Readonly<Record<string, string>>

/** Every script and query below a folder, with its sum. */
export const sumsOf = (folder: string): ScriptSums =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ps1|sql)$/.test(name))
      .map((name) => [name.split(path.sep).join('/'), sumOf(path.join(folder, name))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Why the scripts may not be run: one was changed, is missing or was added since the program was built. */
export function brokenSeal(folder: string, sums: ScriptSums): Problem | null {
  const found = sumsOf(folder)
  const names = new Set([...Object.keys(sums), ...Object.keys(found)])
  const altered = [...names].find((name) => sums[name] !== found[name])
  return altered === undefined ? null : { code: 'script-altered', target: path.join(folder, altered) }
}
