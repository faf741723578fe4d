import fs from 'node:fs'
import path from 'node:path'
import { builtApp } from '../../src-main/launch/say.mjs'

/** Every file of the built program, as a path in its folder. */
export const builtFiles = fs
  .readdirSync(builtApp, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(builtApp, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

export const builtText = (file: string) => fs.readFileSync(path.join(builtApp, file), 'utf8')
