import { describe, expect, test } from 'vitest'
import { facts, probedFactIds, type FactValue, type ProbedFactId } from '#shared/facts/index'
import { step } from '#shared/fixes/step'
import { withComputer, withFleet, withPolicy, withSilenceSince, withWired } from '#shared/practice/change'
import { detected, hasNetwork, placeOf } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { factsOf } from '#shared/practice/observe/index'
import { isStepDone, observeStep, practiseStep } from '#shared/practice/practise'
import type { MachineState } from '#shared/practice/state'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf, situations, type SituationId } from '#shared/situations/index'
import { later, NOW } from './rehearse'

const machine = healthy()(NOW)
const silent = withSilenceSince(machine, later(-9 * DAY))

function valueOf<Id extends ProbedFactId>(state: MachineState, id: Id): FactValue<Id> {
  const result = factsOf(state)[id]
  if (!result.ok) throw new Error(`${id}: ${result.problem.code}`)
  return result.value as FactValue<Id>
}
const problemOf = (state: MachineState, id: ProbedFactId) => {
  const result = factsOf(state)[id]
  return result.ok ? null : result.problem.code
}

test('nothing is read on a computer that is off, and all of the server', () => {
  const off = withComputer(machine, { power: 'off' })
  const unread = probedFactIds.filter((id) => problemOf(off, id) === 'unreachable')
  expect(unread).toEqual(probedFactIds.filter((id) => facts[id].on === 'computer'))
  expect(valueOf(off, 'computer-answers')).toMatchObject({ ping: false })
})

test.each([
  ['on', machine, 'packet-can-reach'],
  ['asleep', withComputer(machine, { power: 'asleep' }), 'packet-can-reach'],
  ['off', withComputer(machine, { power: 'off' }), 'no-hardware-address'],
  ['without a link', withWired(machine, { cable: 'loose' }), 'no-hardware-address'],
  ['in another subnet', withFleet(machine, { addresses: ['198.51.100.10'] }), 'other-subnet'],
])('a magic packet from the server to a computer that is %s: %s', (_name, state, wakeOnLan) => {
  expect(valueOf(state, 'computer-answers')).toMatchObject({ wakeOnLan })
})

test('without a link there is no address, and what needs a network says so', () => {
  const loose = withWired(machine, { cable: 'loose' })
  expect(valueOf(loose, 'network-adapters')[0]).toMatchObject({ linked: false, megabits: 0 })
  expect(valueOf(loose, 'network-address')).toMatchObject({ addresses: [], category: null })
  for (const id of ['wsus-name', 'wsus-connection', 'computer-clock'] as const)
    expect(problemOf(loose, id)).toBe('needs-other-fact')
})

test.each(situations.filter(({ symptom }) => symptom === 'computer-not-reported'))(
  '$id: a computer that cannot reach the server has no fresh contact, and nothing lies in the future',
  (situation) => {
    const { computer } = stateOf(situation, NOW)
    const { record, agent, powerHistory, policy } = computer
    const reaches = computer.power === 'on' && hasNetwork(computer) && placeOf(computer) === 'company'
    const contact = record?.lastContactAt ?? null
    if (!reaches) expect(contact !== null && contact > later(-2 * DAY)).toBe(false)
    const times = [contact, record?.lastReportAt, agent.lastAt, policy.appliedAt, ...powerHistory.map(({ at }) => at)]
    expect(times.filter((at) => at !== null && at !== undefined && at > NOW)).toEqual([])
  },
)

describe('a search', () => {
  const AT = later(1)
  test('that succeeds leaves a fresh contact and a fresh report', () => {
    const after = detected(silent, AT)
    expect(valueOf(after, 'known-computer').record).toMatchObject({ lastContactAt: AT, lastReportAt: AT })
    expect(valueOf(after, 'all-computers').newestReportAt).toBe(AT)
  })
  test('of a new computer makes a row, unless the server takes no more', () => {
    const unlisted = withComputer(machine, { record: null })
    expect(valueOf(detected(unlisted, AT), 'known-computer').record?.lastReportAt).toBe(AT)
    const full = withFleet(unlisted, { limit: machine.fleet.all.total })
    expect(valueOf(detected(full, AT), 'known-computer').record).toBeNull()
  })
  test.each([
    ['switched off', withComputer(silent, { power: 'off' })],
    ['without a link', withWired(silent, { cable: 'loose' })],
    ['outside', withComputer(silent, { place: 'outside' })],
    ['without a policy', withPolicy(silent, { server: null, statusServer: null })],
    ['sent elsewhere', withPolicy(silent, { server: 'http://SRV-ALT:8530' })],
    ['sharing an id', stateOf(situationOf('clones-share-an-id')!, NOW)],
  ])('of a computer that is %s leaves no trace on the server', (_name, state) => {
    expect(detected(state, AT).computer.record).toEqual(state.computer.record)
  })
  test('reaches the server and reports nothing where the report is stopped', () => {
    const crowded = detected(withFleet(silent, { eventRows: 2_000_000 }), AT)
    expect(crowded.computer.record).toMatchObject({
      lastContactAt: AT,
      lastReportAt: silent.computer.record?.lastReportAt,
    })
  })
  test.each([
    ['update-services-disabled', '0x80070422'],
    ['policy-names-old-server', '0x8024402C'],
    ['policy-wrong-port', '0x80072EFE'],
    ['hosts-line-left', '0x80072EE2'],
    ['path-blocked', '0x80072EE2'],
    ['proxy-without-exception', '0x8024401B'],
    ['update-store-damaged', '0x80248007'],
    ['computer-clock-wrong', '0x80072F8F'],
    ['all-silent-pool-stopped', '0x80244022'],
  ] as const)('on %s ends in %s', (id: SituationId, code) => {
    expect(detected(stateOf(situationOf(id)!, NOW), AT).computer.agent.code).toBe(code)
  })
})

test.each([
  ['plug-in-the-cable', 'computer-cable-out'],
  ['swap-the-cable', 'computer-cable-broken'],
  ['swap-the-cable', 'computer-cable-weak'],
  ['try-another-port', 'wall-port-closed'],
  ['switch-on', 'computer-switched-off'],
  ['wake-up', 'computer-asleep'],
  ['join-the-wireless-network', 'laptop-not-joined'],
  ['renew-the-address', 'computer-without-address'],
  ['connect-the-vpn', 'laptop-outside'],
] as const)('by hand, %s on %s: done, and the computer makes up for its search', (guide, id) => {
  const planned = step('by-hand', { guide })
  const before = stateOf(situationOf(id)!, NOW)
  const isDone = (state: MachineState) => {
    const seen = observeStep(state, planned)
    return seen.ok && isStepDone(planned, seen.value)
  }
  expect(isDone(before)).toBe(false)
  const after = practiseStep(before, planned, later(1))
  if (!after.ok) throw new Error(after.problem.code)
  expect(isDone(after.value)).toBe(true)
  expect(after.value.computer.record?.lastReportAt).toBe(later(1))
})

test.each([
  ['a policy without a domain', withComputer(machine, { domain: null }), step('policy.refresh', { address: 'x' })],
  ['a clock that nobody sets', withComputer(machine, { timeFollows: 'none' }), step('clock.resync', {})],
  [
    'a store before a restart',
    withComputer(machine, { pendingRestart: true }),
    step('update-store.rename', { folder: 'old' }),
  ],
  ['a group that is not there', machine, step('group.move-computer', { computer: 'PC-DEMO', group: 'Nobody' })],
])('%s is refused by Windows', (_name, state, planned) => {
  expect(practiseStep(state, planned, later(1))).toMatchObject({ ok: false, problem: { code: 'step-refused' } })
})
