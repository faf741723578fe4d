import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runnable } from '../../../src-main/launch/electron.mjs'

const onLinux = process.platform === 'linux'
let folder = ''
const at = (...names: string[]) => path.join(folder, ...names)

function write(name: string, text: string) {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true })
  fs.writeFileSync(at(name), text)
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-launch-'))
  write('dist/electron', 'program')
  write('dist/icudtl.dat', 'data')
  write('app/main.js', 'app')
  fs.mkdirSync(at('scratch'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

test.runIf(onLinux)('a real Electron is given the folder of the app', () => {
  write('dist/resources/default_app.asar', 'default')
  expect(runnable(at('dist'), at('app'), at('scratch'))).toEqual([at('dist', 'electron'), [at('app')]])
})

test.runIf(onLinux)('any other runtime is put together with the app inside, and stays as it was', () => {
  write('dist/resources/app/main.js', 'its own')
  expect(runnable(at('dist'), at('app'), at('scratch'))).toEqual([at('scratch', 'electron'), []])
  expect(fs.lstatSync(at('scratch', 'electron')).isSymbolicLink()).toBe(false)
  expect(fs.readFileSync(at('scratch', 'icudtl.dat'), 'utf8')).toBe('data')
  expect(fs.readFileSync(at('scratch', 'resources', 'app', 'main.js'), 'utf8')).toBe('app')
  expect(fs.readFileSync(at('dist', 'resources', 'app', 'main.js'), 'utf8')).toBe('its own')
})
