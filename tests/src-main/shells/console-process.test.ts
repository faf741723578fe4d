import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundled } from '../../fakes/bundled'

let folder: string
let program: string
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-console-'))
  program = await bundled('src-main/shells/console.ts', folder)
  fs.mkdirSync(path.join(folder, 'renderer'))
  fs.writeFileSync(path.join(folder, 'renderer', 'index.html'), '<!doctype html>')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function started(...words: string[]) {
  const env = { ...process.env, CI: 'true', WSUS_MEDIC_HOME: path.join(folder, 'home') }
  const child = spawn(process.execPath, [program, ...words], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) }
}

test('the whole answer arrives in a pipe, and the exit code with it', async () => {
  const { said, ended } = started('check', '--situation', 'wid-stopped', '--format', 'html')
  expect(await ended).toBe(1)
  expect(said.out.trimEnd()).toMatch(/<\/html>$/)
  expect(said.err).toBe('')
})

test('a password comes in a pipe that stays open, and comes out nowhere', async () => {
  const words = ['check', '--source', 'live', '--symptom', 'services-not-running', '--sql-login', 'medic']
  const { child, said, ended } = started(...words)
  child.stdin.write('Passw0rd-Test\r\nmore\n')
  expect([0, 1, 2]).toContain(await ended)
  expect(said.out).not.toBe('')
  expect(said.out + said.err).not.toContain('Passw0rd-Test')
})

test('a reader that stops reading is no fault', async () => {
  const { child, said, ended } = started('check', '--situation', 'wid-stopped', '--format', 'html')
  child.stdout.destroy()
  expect([await ended, said.err]).not.toContain(70)
  expect(said.err).toBe('')
})

test.skipIf(process.platform === 'win32')('the served page ends in peace when it is asked to', async () => {
  const { child, said, ended } = started('serve')
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.out).toMatch(/^http:\S+\n$/)
})
