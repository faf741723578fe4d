import { afterAll, expect, test } from 'vitest'
import * as v from 'valibot'
import type { Result } from '#shared/kernel/result'
import { pageOf } from '#shared/practice/observe/pages'
import { poolWorkload } from '#shared/practice/observe/web'
import { checkResultSchema } from '#shared/report/check-result'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf } from '#shared/situations/index'
import type { SessionFacts } from '../../src-main/adapters/powershell/ps-session'
import { liveFacts } from '../../src-main/probes/index'
import { check } from '../../src-main/shells/console/check'
import { fakeConsole } from '../fakes/fake-console'
import { practisedPages } from '../fakes/practised-pages'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'
import { serverAnswers } from '../fakes/server-answers'

const runner = patient(testRunner(...standIns))
afterAll(() => runner.close())

/** The console's check of this machine, which the stand-ins make one in a known state. */
async function checked(id: string) {
  const situation = situationOf(id)
  if (!situation) throw new Error(id)
  const state = stateOf(situation, new Date().toISOString())
  const workload = poolWorkload(state)
  const answers = {
    apiStatus: pageOf(state, 'api-remoting').status,
    workload: workload.ok && workload.value,
    ...serverAnswers(state),
  }
  await runner.read('use-machine', { State: JSON.stringify(state), Answers: JSON.stringify(answers) }, 20, never())
  const console = fakeConsole()
  const command = { name: 'check', from: { kind: 'live' }, symptom: 'services-not-running', format: 'json' } as const
  // What a session may do is asked at its start; here it depends on the machine that was named since.
  const session = async () => (await runner.read('session', {}, 20, never())) as Result<SessionFacts>
  const machine = standInMachine({ ...runner, session }, practisedPages(state))
  const code = await check(command, 'en', console, machine)
  return { code, err: console.said.err, result: v.parse(checkResultSchema, JSON.parse(console.said.out)) }
}

test('a live check finds what is wrong, with the machine’s own name, and says what it could not read', async () => {
  const { code, err, result } = await checked('wid-stopped-korean')
  expect([code, err, result.practice]).toEqual([1, '', false])
  expect(result.machine.name).toBe(situationOf('wid-stopped-korean')?.on('2026-11-23T10:00:00.000Z').name)
  const verdict = (cause: string) => result.causes.find(({ id }) => id === cause)?.verdict
  expect(verdict('db-service-stopped')).toBe('present')
  expect(verdict('db-unreachable')).toBe('unknown')
  expect(result.coverage.read).toBeGreaterThan(0)
  expect(liveFacts.length).toBeGreaterThanOrEqual(result.coverage.read)
})

test('without full rights it says which facts that costs, and not that they are fine', async () => {
  const { err, result } = await checked('not-elevated')
  expect(err).toContain('Application pool of WSUS')
  expect(err).toContain('Run as administrator')
  expect(result.causes.find(({ id }) => id === 'wsuspool-stopped-manually')?.verdict).toBe('unknown')
})
