import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { top } from '../../src-main/launch/say.mjs'
import { layWindowsSearchProgram, searchProgram } from '../../src-main/launch/search-program.mjs'
import { searchProgram as whereItIsLookedFor } from '../../src-main/adapters/logs/ripgrep'
import { scratch } from '../fakes/scratch'

// Fetching from a registry cannot be had in a test: an npm of the test stands in for it, and all that is done with what it brings
// is real. What the real one would bring is known by its sum, from the lock file.

const PACK = '@vscode/ripgrep-win32-x64'
const { PATH } = process.env
afterEach(() => {
  process.env['PATH'] = PATH
  Reflect.deleteProperty(process, 'resourcesPath')
})

interface Lock {
  packages: Record<string, { version?: string; integrity?: string; optionalDependencies?: Record<string, string> }>
}
const sumOf = (file: string) => `sha512-${createHash('sha512').update(fs.readFileSync(file)).digest('base64')}`

/** A project whose lock file names the package, and an npm that brings one. `sum`: of the lock file; left out: the right one. */
function project({ sum, npm }: { sum?: string; npm: 'brings it' | 'has no network' }) {
  const folder = scratch()
  fs.mkdirSync(path.join(folder, 'package', 'bin'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'package', 'bin', 'rg.exe'), 'MZ from the registry')
  const archive = path.join(folder, 'brought.tgz')
  spawnSync('tar', ['-czf', path.basename(archive), 'package'], { cwd: folder })
  const entry = { version: '9.8.7', integrity: sum ?? sumOf(archive) }
  const lock = { packages: { [`node_modules/${PACK}`]: entry } }
  fs.writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock))
  const log = path.join(folder, 'asked.json')
  const script = path.join(folder, 'npm.mjs')
  const brings = `fs.copyFileSync(${JSON.stringify(archive)}, 'brought.tgz'); console.log('brought.tgz')`
  const fails = `console.error('npm error network'); process.exitCode = 1`
  fs.writeFileSync(
    script,
    `import fs from 'node:fs'
fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)))
${npm === 'brings it' ? brings : fails}
`,
  )
  const bin = path.join(folder, 'path')
  fs.mkdirSync(bin)
  fs.writeFileSync(path.join(bin, 'npm'), `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`, { mode: 0o755 })
  fs.writeFileSync(path.join(bin, 'npm.cmd'), `@"${process.execPath}" "${script}" %*\r\n`)
  process.env['PATH'] = `${bin}${path.delimiter}${PATH ?? ''}`
  const laid = path.join(folder, 'out', 'search-win32-x64', 'rg.exe')
  return {
    folder,
    laid: () => (fs.existsSync(laid) ? fs.readFileSync(laid, 'utf8') : null),
    asked: () => (fs.existsSync(log) ? (JSON.parse(fs.readFileSync(log, 'utf8')) as string[]) : null),
  }
}

test('the one that is locked is fetched, and laid for the package', () => {
  const { folder, laid, asked } = project({ npm: 'brings it' })
  expect(layWindowsSearchProgram(folder)).toBe(path.join(folder, 'out', 'search-win32-x64', 'rg.exe'))
  expect(laid()).toBe('MZ from the registry')
  expect(asked()).toEqual(['pack', `${PACK}@9.8.7`, '--silent'])
})

test('one that is installed, as on Windows, is taken without a network', () => {
  const { folder, laid, asked } = project({ npm: 'has no network' })
  const { from } = searchProgram('win32', 'x64', folder)
  fs.mkdirSync(path.dirname(from), { recursive: true })
  fs.writeFileSync(from, 'MZ installed')
  layWindowsSearchProgram(folder)
  expect([laid(), asked()]).toEqual(['MZ installed', null])
})

test.each([
  ['another one than the one that is locked', { sum: 'sha512-AAAA', npm: 'brings it' }, 'not the one of the lock file'],
  ['none, because there is no network', { npm: 'has no network' }, 'could not be fetched. npm error network'],
] as const)('%s: nothing is laid, and it is said', (_what, given, sentence) => {
  const { folder, laid } = project(given)
  expect(() => layWindowsSearchProgram(folder)).toThrow(sentence)
  expect(laid()).toBeNull()
})

test('the lock file names it, of the same version as the one that logs are searched with here', () => {
  const { packages } = JSON.parse(fs.readFileSync(path.join(top, 'package-lock.json'), 'utf8')) as Lock
  const whole = packages['node_modules/@vscode/ripgrep']
  const locked = packages[`node_modules/${PACK}`]
  expect(whole?.optionalDependencies).toHaveProperty([PACK], locked?.version)
  expect(locked?.integrity).toMatch(/^sha512-[\w+/]{86}==$/)
})

test('the package takes it from where it is laid, to where the program looks for it', () => {
  const settings = fs.readFileSync(path.join(top, 'electron-builder.yml'), 'utf8')
  const [, from, to] = /^extraResources:\r?\n {2}- from: (\S+)\r?\n {4}to: (\S+)\r?$/m.exec(settings) ?? []
  const { folder } = project({ npm: 'brings it' })
  expect(from).toBe(path.relative(folder, layWindowsSearchProgram(folder)).replaceAll('\\', '/'))
  // A packaged program looks below its resources, which is where `to` begins.
  const resources = path.join(folder, 'resources')
  const here = path.join(resources, path.dirname(to ?? ''), searchProgram(process.platform, process.arch).name)
  fs.mkdirSync(path.dirname(here), { recursive: true })
  fs.writeFileSync(here, '')
  Object.assign(process, { resourcesPath: resources })
  expect(whereItIsLookedFor()).toBe(here)
  expect(path.basename(to ?? '')).toBe(searchProgram('win32', 'x64').name)
})
