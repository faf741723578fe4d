import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the app's own code may weigh once packed. */
export const MOST_BYTES = 2 * 1024 ** 2

/**
 * Bytes of a built program once packed, without fonts and without the search program.
 * @param {string} folder
 */
export function packedBytes(folder) {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  return files
    .filter((file) => !/\.woff2?$|^bin\//.test(file))
    .reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file))).length, 0)
}
