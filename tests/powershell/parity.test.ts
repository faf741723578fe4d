import { afterAll, beforeAll, expect, test } from 'vitest'
import { factOf, probedFactIds } from '#shared/facts/index'
import { machines, type Machine } from '#shared/kernel/machine'
import { fail, type Result } from '#shared/kernel/result'
import { factOfMachine } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { liveSource, liveTools } from '../../src-main/adapters/live-source'
import { readComputerList } from '../../src-main/probes/computer-list'
import { checkedFact } from '../../src-main/app/reading'
import { practisedPages } from '../fakes/practised-pages'
import { practisedWindows } from '../fakes/practised-windows'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'

const runner = patient(testRunner(...standIns))
const source = (state: MachineState) => liveSource(standInMachine(runner, practisedPages(state)), state.computer.name)

async function use(state: MachineState, at: Machine) {
  expect(await runner.read('use-machine', practisedWindows(state, at), 20, never())).toEqual({
    ok: true,
    value: state.name,
  })
}

beforeAll(async () => expect((await runner.session()).ok).toBe(true))
afterAll(() => runner.close())

/** To the second, because the logs of HTTP.sys know no less. */
const now = () => `${new Date().toISOString().slice(0, 19)}.000Z`
/** What can be read where one stands: nothing on a computer that is off, and not what never answers. */
const factsAt = (at: Machine, state: MachineState) =>
  at === 'computer' && state.computer.power !== 'on'
    ? []
    : probedFactIds.filter((fact) => factOf(fact).on === at && state.slow[fact] !== 'never')

// What the real scripts read on a machine in that state is what the practised machine answers.
test.each(situations.map((situation) => [situation.id, situation] as const))('%s', async (_id, situation) => {
  const state = stateOf(situation, now())
  for (const at of machines) {
    await use(state, at)
    const wanted = factsAt(at, state)
    const live = source(state)
    const read = await Promise.all(wanted.map(async (fact) => [fact, await live.read(fact, never())] as const))
    const expected = wanted.map((fact) => [fact, factOfMachine(state, fact)] as const)
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected))
  }
})

test('the computers to choose from come with how many there are', async () => {
  const state = stateOf(situations[0] as (typeof situations)[number], now())
  await use(state, 'server')
  const tools = liveTools(standInMachine(runner, practisedPages(state))).of(null, () => undefined)
  if ('code' in tools) throw new Error(tools.code)
  const { record } = state.computer
  expect(await readComputerList(tools, never())).toEqual({
    ok: true,
    value: {
      computers: [
        { name: 'pc-new.demo.example', lastContactAt: null, lastReportAt: null, address: null },
        {
          name: state.computer.name,
          lastContactAt: record?.lastContactAt,
          lastReportAt: record?.lastReportAt,
          address: record?.address,
        },
      ],
      total: state.fleet.all.total,
    },
  })
})

test('each answer has the shape of its fact', async () => {
  const state = stateOf(situations[0] as (typeof situations)[number], now())
  for (const at of machines) {
    await use(state, at)
    for (const fact of factsAt(at, state)) {
      const read: Result<unknown> = checkedFact(fact, await source(state).read(fact, never()))
      expect(read.ok ? read : fail(read.problem), fact).toMatchObject({ ok: true })
    }
  }
})
