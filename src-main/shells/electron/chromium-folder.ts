import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { homeFolder, surroundings } from '../../adapters/home'

/**
 * Where Chromium may write what it cannot do without. On Windows the user's temporary folder, which remote sessions each have
 * and empty by themselves; elsewhere that folder belongs to everybody, so it lies in the data folder.
 */
export function chromiumFolder(): string {
  const home = homeFolder(surroundings())
  if (process.platform !== 'win32') return path.join(home, 'window')
  const name = createHash('sha256').update(home.toLowerCase()).digest('hex').slice(0, 8)
  return path.join(os.tmpdir(), `WSUS Medic window ${name}`)
}
