import { expect, test } from 'vitest'
import type { FactValue } from '#shared/facts/index'
import { ago, brokenIn, crash, given, having, healthyFacts, isOf, logged, surenessOf, verdictOn } from './judging'

const base = healthyFacts()
type Service = NonNullable<FactValue<'wsus-service'>>
const withService = (change: Partial<Service>) =>
  having(base, 'wsus-service', (service) => service && { ...service, ...change })

test.each(['stopped', 'paused', 'starting', 'stopping'] as const)('a WSUS service that is %s does not run', (state) => {
  expect(surenessOf('wsusservice-stopped', withService({ state }))).toBe('sure')
  expect(isOf('wsusservice-disabled', withService({ state }))).toBe('absent')
})

test('a disabled service is disabled, not stopped', () => {
  const facts = withService({ state: 'stopped', startMode: 'disabled' })
  expect(surenessOf('wsusservice-disabled', facts)).toBe('sure')
  expect(isOf('wsusservice-stopped', facts)).toBe('absent')
})

test('a service that runs although it is disabled will not come up again', () => {
  const facts = withService({ startMode: 'disabled' })
  expect(isOf('wsusservice-disabled', facts)).toBe('present')
  expect(isOf('wsusservice-stopped', facts)).toBe('absent')
})

test.each(['automatic', 'automatic-delayed', 'manual'] as const)(
  'start type %s lets the service start',
  (startMode) => {
    expect(isOf('wsusservice-disabled', withService({ startMode }))).toBe('absent')
  },
)

test.each([
  [1, 'absent'],
  [2, 'possible'],
  [3, 'possible'],
])('ended unexpectedly %i times within a day: %s', (times, is) => {
  const events = Array.from({ length: times }, (_, index) => crash(30 + index * 15, index % 2 === 0 ? 7034 : 7031))
  expect(surenessOf('wsusservice-crash-loop', logged(base, 'service-events', events))).toBe(is)
})

test.each([
  [24 * 60 - 1, 'present'],
  [24 * 60, 'absent'],
  [24 * 60 + 1, 'absent'],
] as const)('an end %i minutes ago still counts: %s', (minutes, is) => {
  expect(isOf('wsusservice-crash-loop', logged(base, 'service-events', [crash(10), crash(minutes)]))).toBe(is)
})

test('once the service runs after a fix, what happened before does not count', () => {
  const running = logged(base, 'service-events', [crash(20), crash(30)])
  expect(isOf('wsusservice-crash-loop', running, { since: ago(10) })).toBe('absent')
  const stopped = logged(withService({ state: 'stopped' }), 'service-events', [crash(20), crash(30)])
  expect(isOf('wsusservice-crash-loop', stopped, { since: ago(10) })).toBe('present')
})

test('failures of another service are not those of WSUS', () => {
  const events = [crash(20), crash(30)].map((one) => ({ ...one, about: 'W3SVC' }))
  expect(isOf('wsusservice-crash-loop', logged(base, 'service-events', events))).toBe('absent')
})

test.each([
  ['shown', { events: Array.from({ length: 200 }, () => ({ id: 7031, at: ago(50), about: 'other' })), total: 900 }],
  ['counted', { events: [], total: 0, countedFrom: ago(50) }],
])('of a log with too many entries to be %s, what was not looked at clears nothing', (_what, flood) => {
  const facts = having(withService({ state: 'stopped' }), 'service-events', flood)
  expect(isOf('wsusservice-crash-loop', facts)).toBe('unknown')
})

test('a log that was cleared an hour ago does not clear a service that is stopped', () => {
  const short = having(withService({ state: 'stopped' }), 'service-events', { reachesBackTo: ago(60) })
  expect(verdictOn('wsusservice-crash-loop', short)).toEqual({
    is: 'unknown',
    missing: [{ fact: 'service-events', problem: { code: 'not-recorded', target: 'System' } }],
  })
  expect(isOf('wsusservice-crash-loop', having(base, 'service-events', { reachesBackTo: ago(60) }))).toBe('absent')
})

test('one disabled link in the chain below WSUS is found, as surely as it is known', () => {
  const facts = having(base, 'service-dependencies', (chain) =>
    chain.map((one) => (one.name === 'HTTP' ? { ...one, startMode: 'disabled' } : one)),
  )
  expect(surenessOf('dependency-disabled', facts)).toBe('possible')
  expect(brokenIn('dependency-disabled', facts)).toEqual(['service-dependencies.disabled'])
})

test('settings that are missing or gone are found', () => {
  expect(
    surenessOf(
      'setup-registry-damaged',
      having(base, 'wsus-setup', (setup) => setup && { ...setup, missing: ['TargetDir'] }),
    ),
  ).toBe('sure')
  expect(isOf('setup-registry-damaged', given(base, 'wsus-setup', null))).toBe('present')
})

test('a server without the WSUS service has none of its troubles', () => {
  const facts = given(base, 'wsus-service', null)
  for (const id of ['wsusservice-stopped', 'wsusservice-disabled', 'wsusservice-crash-loop'] as const)
    expect(isOf(id, facts), id).toBe('absent')
})
