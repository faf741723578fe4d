import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { journalIn } from '../../../src-main/adapters/journal'
import type { JournalEntry } from '../../../src-main/app/ports'
import { bundled } from '../../fakes/bundled'
import { scratch } from '../../fakes/scratch'

const entry = (step: number, value: unknown = null): JournalEntry => ({
  at: '2026-11-24T09:00:00.000Z',
  run: 'plan-1',
  step,
  phase: 'captured',
  kind: 'service.start',
  input: { service: 'WsusService' },
  value,
})
const fileIn = (folder: string) => path.join(folder, 'journal.jsonl')

test('gives back what was appended, in order', async () => {
  const journal = journalIn(fileIn(scratch()))
  expect(await journal.entries()).toEqual({ ok: true, value: [] })
  await Promise.all([0, 1, 2].map((step) => journal.append(entry(step, { was: `값 ${step}` }))))
  expect(await journal.entries()).toEqual({
    ok: true,
    value: [0, 1, 2].map((step) => entry(step, { was: `값 ${step}` })),
  })
})

test('each line names the hash of the one before', async () => {
  const file = fileIn(scratch())
  const journal = journalIn(file)
  for (const step of [0, 1, 2]) await journal.append(entry(step))
  const lines = fs
    .readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(lines.slice(1).map(({ before }) => before)).toEqual(lines.slice(0, -1).map(({ hash }) => hash))
})

test.each([
  ['changed', (lines: string[]) => lines.map((line, at) => (at === 1 ? line.replace('WsusService', 'W3SVC') : line))],
  ['taken out', (lines: string[]) => lines.filter((_, at) => at !== 1)],
  ['put in twice', (lines: string[]) => [lines[0], ...lines].map(String)],
  ['swapped', ([a, b, ...rest]: string[]) => [b, a, ...rest].map(String)],
  ['made unreadable', (lines: string[]) => lines.map((line, at) => (at === 1 ? line.slice(0, 40) : line))],
])('a line that was %s breaks the chain, and nothing is appended to it', async (_, damage) => {
  const file = fileIn(scratch())
  for (const step of [0, 1, 2]) await journalIn(file).append(entry(step))
  const damaged = damage(fs.readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n') + '\n'
  fs.writeFileSync(file, damaged)
  const problem = { code: 'case-not-readable', where: expect.stringMatching(/journal\.jsonl:[12]$/) as string }
  expect(await journalIn(file).entries()).toEqual({ ok: false, problem })
  expect(await journalIn(file).append(entry(3))).toEqual({ ok: false, problem })
  expect(fs.readFileSync(file, 'utf8')).toBe(damaged)
})

test('half a last line is dropped, and the next entry takes its place', async () => {
  const file = fileIn(scratch())
  for (const step of [0, 1]) await journalIn(file).append(entry(step))
  fs.truncateSync(file, fs.statSync(file).size - 20)
  expect(await journalIn(file).entries()).toEqual({ ok: true, value: [entry(0)] })
  await journalIn(file).append(entry(5))
  expect(await journalIn(file).entries()).toEqual({ ok: true, value: [entry(0), entry(5)] })
})

test('a process killed while it writes leaves a journal that can be read and continued', async () => {
  const folder = scratch()
  const module = pathToFileURL(await bundled('src-main/adapters/journal.ts', folder)).href
  const file = fileIn(folder)
  const writer = `
    import { journalIn } from ${JSON.stringify(module)}
    const journal = journalIn(${JSON.stringify(file)})
    const entry = ${JSON.stringify(entry(0))}
    for (let step = 0; ; step++) {
      const done = await journal.append({ ...entry, step, value: 'x'.repeat(20_000) })
      if (done.ok) process.stdout.write(step + '\\n')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer], { stdio: ['ignore', 'pipe', 'inherit'] })
  let confirmed = 0
  child.stdout.on('data', (chunk: Buffer) => {
    confirmed += chunk.toString().split('\n').length - 1
    if (confirmed >= 20) child.kill('SIGKILL')
  })
  await once(child, 'close')
  const journal = journalIn(file)
  const left = await journal.entries()
  expect(left.ok && left.value.length >= confirmed).toBe(true)
  expect((await journal.append(entry(1))).ok).toBe(true)
  const after = await journal.entries()
  expect(after.ok && after.value.length).toBe(left.ok && left.value.length + 1)
})
