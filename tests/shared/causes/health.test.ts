import { expect, test } from 'vitest'
import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import { ago, brokenIn, having, healthyFacts, isOf, surenessOf, without } from './judging'

const base = healthyFacts()
const listing = (facts: FactResults, ...names: string[]) =>
  having(facts, 'failing-components', { names, writtenAt: ago(300) })
const stopped = having(base, 'wsus-service', (service) => service && { ...service, state: 'stopped' })
const silentPages = having(base, 'endpoints', (all) => all.map((one) => ({ ...one, status: 503 })))
const PROOF = 'components-not-running'

test('the symptom is there when the console lists something', () => {
  expect(surenessOf(PROOF, listing(base, 'ReportingWebService'))).toBe('likely')
})

test('the symptom is there when service, pages or database are down, whatever the list says', () => {
  expect(surenessOf(PROOF, stopped)).toBe('sure')
  expect(surenessOf(PROOF, silentPages)).toBe('sure')
  expect(isOf(PROOF, having(base, 'database-connection', { wsusLogin: false }))).toBe('present')
  expect(isOf(PROOF, without(stopped, 'failing-components'))).toBe('present')
})

test('the symptom is gone only when the list was read and is empty, and everything live is fine', () => {
  expect(isOf(PROOF, base)).toBe('absent')
  expect(isOf(PROOF, without(base, 'failing-components'))).toBe('unknown')
})

test('a list that names something while everything answers is out of date', () => {
  expect(surenessOf('stale-health-state', listing(base, 'ReportingWebService'))).toBe('likely')
})

test('a list is not out of date while something live is down', () => {
  expect(isOf('stale-health-state', listing(stopped, 'Update Services'))).toBe('absent')
  expect(brokenIn('stale-health-state', listing(stopped, 'Update Services'))).toEqual(['wsus-service.state'])
  expect(isOf('stale-health-state', without(silentPages, 'failing-components'))).toBe('absent')
})

test('a list that names SelfUpdate is out of date only if SelfUpdate answers', () => {
  const listed = listing(base, 'SelfUpdate')
  expect(isOf('stale-health-state', listed)).toBe('present')
  expect(isOf('stale-health-state', having(listed, 'self-update', { status: 404 }))).toBe('absent')
  expect(isOf('stale-health-state', without(listed, 'self-update'))).toBe('unknown')
})

type Sign = FactValue<'wsus-log'>['signs'][number]
const detour = (minutes: number): Sign => ({ at: ago(minutes), sign: 'ping-not-local' })
const refused = (minutes: number) => having(base, 'wsus-log', { signs: [detour(minutes)] })

test.each([
  [24 * 60 - 1, 'sure'],
  [24 * 60, 'absent'],
  [24 * 60 + 1, 'absent'],
])('a self-test turned away %i minutes ago: %s', (minutes, is) => {
  expect(surenessOf('health-check-not-local', refused(minutes))).toBe(is)
})

test('a self-test turned away before the last fix does not count', () => {
  expect(isOf('health-check-not-local', refused(20), { since: ago(10) })).toBe('absent')
})

test('a list that a turned-away self-test writes anew is not merely out of date', () => {
  const facts = listing(refused(20), 'ReportingWebService')
  expect(isOf('stale-health-state', facts)).toBe('absent')
  expect(isOf('stale-health-state', facts, { since: ago(10) })).toBe('present')
})

test.each([
  [{ status: 404, directoryExists: false }, 'present'],
  [{ status: 401, anonymous: false }, 'present'],
  [{ status: 403, requireSsl: true }, 'present'],
  [{ status: 404 }, 'present'],
  [{ status: null }, 'absent'],
  [{ status: 503 }, 'absent'],
  [{ status: null, directoryExists: false }, 'present'],
  [{ status: 200, anonymous: false }, 'absent'],
] as const)('SelfUpdate %o: %s', (change, is) => {
  expect(isOf('selfupdate-vdir-broken', having(base, 'self-update', change))).toBe(is)
})

test('404 from another program on the port says nothing about SelfUpdate', () => {
  const facts = having(having(base, 'self-update', { status: 404 }), 'web-site', (site) =>
    site ? { ...site, portOwner: { is: 'other-program', process: 'agent.exe', pid: 4711 } } : null,
  )
  expect(isOf('selfupdate-vdir-broken', facts)).toBe('absent')
})
