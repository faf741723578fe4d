import { afterAll, beforeAll, expect, test } from 'vitest'
import { factOf } from '#shared/facts/index'
import { fail, type Result } from '#shared/kernel/result'
import { factOfMachine } from '#shared/practice/observe/index'
import { pageOf } from '#shared/practice/observe/pages'
import { poolWorkload } from '#shared/practice/observe/web'
import type { MachineState } from '#shared/practice/state'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { liveSource } from '../../src-main/adapters/live-source'
import { liveFacts } from '../../src-main/probes/index'
import { checkedFact } from '../../src-main/app/reading'
import { practisedPages } from '../fakes/practised-pages'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'
import { serverAnswers } from '../fakes/server-answers'

const runner = patient(testRunner(...standIns))
const source = (state: MachineState) => liveSource(standInMachine(runner, practisedPages(state)), state.computer.name)

async function use(state: MachineState) {
  const workload = poolWorkload(state)
  const answers = {
    apiStatus: pageOf(state, 'api-remoting').status,
    workload: workload.ok && workload.value,
    ...serverAnswers(state),
  }
  const given = { State: JSON.stringify(state), Answers: JSON.stringify(answers) }
  expect(await runner.read('use-machine', given, 20, never())).toEqual({ ok: true, value: state.name })
}

beforeAll(async () => expect((await runner.session()).ok).toBe(true))
afterAll(() => runner.close())

/** To the second, because the logs of HTTP.sys know no less. */
const now = () => `${new Date().toISOString().slice(0, 19)}.000Z`
const facts = (state: MachineState) => liveFacts.filter((fact) => state.slow[fact] !== 'never')

// What the real scripts read on a machine in that state is what the practised machine answers.
test.each(situations.map((situation) => [situation.id, situation] as const))('%s', async (_id, situation) => {
  const state = stateOf(situation, now())
  await use(state)
  const wanted = facts(state)
  const live = source(state)
  // Computers that share an id show one after another: whoever looks once sees one of them.
  for (let look = 1; look < state.computer.doubles.names.length; look++) await live.read('computer-doubles', never())
  const read = await Promise.all(wanted.map(async (fact) => [fact, await live.read(fact, never())] as const))
  const expected = wanted.map((fact) => [fact, factOfMachine(state, fact)] as const)
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected))
})

test('each answer has the shape of its fact', async () => {
  const state = stateOf(situations[0] as (typeof situations)[number], now())
  await use(state)
  for (const fact of liveFacts) {
    const read: Result<unknown> = checkedFact(fact, await source(state).read(fact, never()))
    expect(read.ok ? read : fail(read.problem), factOf(fact).id).toMatchObject({ ok: true })
  }
})
