import fs from 'node:fs'
import path from 'node:path'
import { top } from '../../src-main/launch/say.mjs'

// What is made here, or is somebody's own.
const notOurs = new Set(['node_modules', 'out', '.git', '.idea', '.vscode', '.DS_Store'])

function filesBelow(folder: string): string[] {
  return fs.readdirSync(path.join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const place = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(place) : [place]
  })
}

/** Every file of the project, as a path from its top. */
export const files: readonly string[] = filesBelow('.')

export const textOf = (file: string) => fs.readFileSync(path.join(top, file), 'utf8')

export const code: readonly string[] = files.filter((file) => /\.(ts|mjs|svelte)$/.test(file))
