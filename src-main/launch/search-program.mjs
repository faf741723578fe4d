import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { cannotStart, top } from './say.mjs'

/**
 * Where the program that searches logs lies in its package, which is installed for the machine at hand alone.
 * @param {string} platform
 * @param {string} arch
 * @param {string} project
 */
export function searchProgram(platform, arch, project = top) {
  const name = platform === 'win32' ? 'rg.exe' : 'rg'
  const pack = `@vscode/ripgrep-${platform}-${arch}`
  return { pack, name, from: path.join(project, 'node_modules', ...pack.split('/'), 'bin', name) }
}

/**
 * Fetches a package of the lock file that is not for this machine, and unpacks it only if it is the one that is locked.
 * @param {string} pack
 * @param {string} project
 * @param {string} folder
 */
function fetchLocked(pack, project, folder) {
  const locked = JSON.parse(fs.readFileSync(path.join(project, 'package-lock.json'), 'utf8')).packages[
    `node_modules/${pack}`
  ]
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const shell = process.platform === 'win32'
  const npm = spawnSync('npm', ['pack', `${pack}@${locked.version}`, '--silent'], {
    cwd: folder,
    shell,
    encoding: 'utf8',
  })
  const archive = path.join(folder, (npm.stdout ?? '').trim().split('\n').at(-1) ?? '')
  if (npm.status !== 0 || !archive.endsWith('.tgz'))
    throw cannotStart(`${pack} could not be fetched. ${npm.stderr ?? ''}`)
  const sum = `sha512-${createHash('sha512').update(fs.readFileSync(archive)).digest('base64')}`
  if (sum !== locked.integrity) throw cannotStart(`${pack} is not the one of the lock file: its sum is ${sum}.`)
  const tar = spawnSync('tar', ['-xzf', path.basename(archive)], { cwd: folder, encoding: 'utf8' })
  if (tar.status !== 0) throw cannotStart(`${pack} could not be unpacked. ${tar.stderr ?? ''}`)
  return path.join(folder, 'package')
}

/**
 * Lays the search program for Windows where electron-builder.yml takes it from.
 * @param {string} project
 */
export function layWindowsSearchProgram(project = top) {
  const { pack, name, from } = searchProgram('win32', 'x64', project)
  const folder = path.join(project, 'out', 'search-win32-x64')
  const fetched = () => path.join(fetchLocked(pack, project, path.join(folder, 'fetched')), 'bin', name)
  const source = fs.existsSync(from) ? from : fetched()
  fs.mkdirSync(folder, { recursive: true })
  fs.copyFileSync(source, path.join(folder, name))
  return path.join(folder, name)
}
