import { beforeEach, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { checkResultSchema } from '#shared/report/check-result'
import { run } from '../../../src-main/shells/console/run'
import { fakeConsole } from '../../fakes/fake-console'
import { scratch } from '../../fakes/scratch'

const live = ['check', '--source', 'live', '--symptom', 'services-not-running', '--sql-login']

async function typed(input: string, ...words: string[]) {
  const console = fakeConsole(Buffer.from(input))
  const code = await run(words, console, { page: scratch(), scripts: scratch() })
  return { code, ...console.said }
}

beforeEach(() => {
  vi.stubEnv('WSUS_MEDIC_HOME', scratch())
})

test.each([
  [['check', '--situation', 'healthy-2019', '--sql-login', 'medic'], '--sql-login goes with --source live only'],
  [['check', '--case', 'x.json', '--sql-login', 'medic'], '--sql-login goes with --source live only'],
  [live, '--sql-login needs a value'],
  [[...live, 'DEMO\\a'], 'not a Windows account: DEMO\\a'],
  [[...live, 'a', '--sql-login', 'b'], 'more than once'],
  [['serve', '--source', 'live', '--sql-login', 'medic'], 'Unknown option of serve'],
])('%j is bad usage', async (words, names) => {
  const { code, out, err } = await typed('Passw0rd-Test\n', ...words)
  expect([code, out]).toEqual([64, ''])
  expect(err).toContain(names)
})

test('a check takes the password and never shows it', async () => {
  const { code, out, err } = await typed('Passw0rd-Test\n', ...live, 'medic', '--format', 'json')
  expect([code, v.parse(checkResultSchema, JSON.parse(out)).practice]).toEqual([2, false])
  expect(out + err).not.toContain('Passw0rd-Test')
})

test.each(['', '\n'])('without a password it is bad usage: %j', async (input) => {
  const { code, out, err } = await typed(input, ...live, 'medic')
  expect([code, out]).toEqual([64, ''])
  expect(err).toContain('No password came')
})
