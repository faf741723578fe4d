import { expect, test } from 'vitest'
import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import { ago, given, having, healthyFacts, isOf, logged, poolEvent, surenessOf, verdictOn } from './judging'

type Pool = NonNullable<FactValue<'app-pool'>>
const withPool = (facts: FactResults, change: Partial<Pool>) =>
  having(facts, 'app-pool', (pool) => pool && { ...pool, ...change })
const asInstalled = healthyFacts({ poolAsInstalled: true })
const stopped = withPool(asInstalled, { state: 'stopped' })
const lines = (facts: FactResults, httpErrors: Record<string, number>, lastHttpErrorAt = ago(10)) =>
  having(facts, 'pool-workload', { httpErrors, lastHttpErrorAt })

test('a stopped pool with WAS 5002 was switched off by IIS, not by hand', () => {
  const facts = logged(stopped, 'pool-events', [poolEvent(5002, 30)])
  expect(surenessOf('wsuspool-stopped-rapidfail', facts)).toBe('sure')
  expect(isOf('wsuspool-stopped-manually', facts)).toBe('absent')
})

test('AppOffline alone shows as well that IIS switched the pool off', () => {
  const facts = lines(stopped, { AppOffline: 412 })
  expect(surenessOf('wsuspool-stopped-rapidfail', facts)).toBe('sure')
  expect(isOf('wsuspool-stopped-manually', facts)).toBe('absent')
})

test('a pool that is merely stopped was not switched off by IIS, and nobody is blamed for sure', () => {
  expect(isOf('wsuspool-stopped-rapidfail', stopped)).toBe('absent')
  expect(surenessOf('wsuspool-stopped-manually', stopped)).toBe('possible')
})

test('AppShutdown makes it sure that the pool was stopped and did not fail', () => {
  expect(surenessOf('wsuspool-stopped-manually', lines(stopped, { AppShutdown: 3 }))).toBe('sure')
})

test('an event about another pool says nothing about this one', () => {
  const facts = logged(stopped, 'pool-events', [{ id: 5002, at: ago(30), about: 'OtherPool' }])
  expect(isOf('wsuspool-stopped-rapidfail', facts)).toBe('absent')
  expect(isOf('wsuspool-stopped-manually', facts)).toBe('present')
})

test('a pool that runs again is no finding, whatever happened before', () => {
  const facts = logged(asInstalled, 'pool-events', [poolEvent(5002, 30)])
  expect(isOf('wsuspool-stopped-rapidfail', facts)).toBe('absent')
  expect(isOf('wsuspool-stopped-manually', facts)).toBe('absent')
})

test('a pool that still stands stopped stays switched off by IIS after something else was fixed', () => {
  const facts = logged(stopped, 'pool-events', [poolEvent(5002, 30)])
  expect(isOf('wsuspool-stopped-rapidfail', facts, { since: ago(5) })).toBe('present')
  expect(isOf('wsuspool-stopped-manually', facts, { since: ago(5) })).toBe('absent')
})

test('while IIS is off, the events decide where they can, and the rest stays open', () => {
  const unseen = withPool(asInstalled, { state: 'unknown' })
  expect(isOf('wsuspool-stopped-rapidfail', unseen)).toBe('absent')
  expect(isOf('wsuspool-stopped-manually', unseen)).toBe('absent')
  expect(isOf('wsuspool-stopped-rapidfail', logged(unseen, 'pool-events', [poolEvent(5002, 30)]))).toBe('unknown')
  expect(isOf('wsuspool-stopped-manually', withPool(unseen, { autoStart: false }))).toBe('unknown')
})

test.each([
  [1, 'absent'],
  [2, 'sure'],
  [3, 'sure'],
])('the memory limit reached %i times within an hour: %s', (times, is) => {
  const events = Array.from({ length: times }, (_, index) => poolEvent(5117, 20 + index * 10))
  expect(surenessOf('wsuspool-memory-limit', logged(asInstalled, 'pool-events', events))).toBe(is)
})

test.each([
  [59, 'present'],
  [60, 'present'],
  [61, 'absent'],
] as const)('the memory limit reached twice, %i minutes apart: %s', (minutes, is) => {
  const events = [poolEvent(5117, 20), poolEvent(5117, 20 + minutes)]
  expect(isOf('wsuspool-memory-limit', logged(asInstalled, 'pool-events', events))).toBe(is)
})

const reachedOften = [poolEvent(5117, 40), poolEvent(5117, 50), poolEvent(5117, 55)]

test('a pool without a limit reaches none', () => {
  const facts = logged(withPool(asInstalled, { privateMemoryKilobytes: 0 }), 'pool-events', reachedOften)
  expect(isOf('wsuspool-memory-limit', facts)).toBe('absent')
})

test.each([
  [3_999_999, 'present'],
  [4_000_000, 'absent'],
  [4_000_001, 'absent'],
] as const)('after a fix, a limit of %i KB that was reached before it: %s', (privateMemoryKilobytes, is) => {
  const facts = logged(withPool(asInstalled, { privateMemoryKilobytes }), 'pool-events', reachedOften)
  expect(isOf('wsuspool-memory-limit', facts)).toBe('present')
  expect(isOf('wsuspool-memory-limit', facts, { since: ago(5) })).toBe(is)
})

test('a stopped pool reaches no limit any more, so older events count', () => {
  const old = [poolEvent(5117, 3000), poolEvent(5117, 3010)]
  expect(isOf('wsuspool-memory-limit', logged(asInstalled, 'pool-events', old))).toBe('absent')
  expect(isOf('wsuspool-memory-limit', logged(stopped, 'pool-events', old))).toBe('present')
})

test('the evidence shows what each source advises, also where they disagree', () => {
  const verdict = verdictOn('wsuspool-memory-limit', logged(asInstalled, 'pool-events', reachedOften))
  const limit = verdict.is === 'present' && verdict.evidence.find(({ label }) => label === 'app-pool.private-memory')
  expect(limit && limit.rule.map(({ source, date }) => [source, date])).toEqual([
    ['wsus-messages-2017', '2017'],
    ['wsus-connection-failures', '2026-11'],
    ['wsus-best-practices', '2020'],
    ['optimize-wsus-server', '2021'],
  ])
})

const slow = [poolEvent(5002, 30), poolEvent(5010, 40), poolEvent(5010, 50)]

test('switched off after pings without an answer and without a memory limit: it starts too slowly', () => {
  expect(surenessOf('wsuspool-startup-timeout', logged(stopped, 'pool-events', slow))).toBe('possible')
})

test.each([
  [59, 'absent'],
  [60, 'present'],
  [61, 'present'],
] as const)('a memory limit reached %i minutes before it was switched off: slow start is %s', (minutes, is) => {
  const facts = logged(stopped, 'pool-events', [...slow, poolEvent(5117, 30 + minutes)])
  expect(isOf('wsuspool-startup-timeout', facts)).toBe(is)
})

test('switched off without any ping that failed is no slow start', () => {
  expect(isOf('wsuspool-startup-timeout', logged(stopped, 'pool-events', [poolEvent(5002, 30)]))).toBe('absent')
})

test('a pool that was only started again would fail again; one that has time now does not', () => {
  const started = logged(asInstalled, 'pool-events', slow)
  expect(isOf('wsuspool-startup-timeout', started, { since: ago(5) })).toBe('present')
  expect(isOf('wsuspool-startup-timeout', withPool(started, { pinging: false }), { since: ago(5) })).toBe('absent')
})

test.each([
  [899, 'absent'],
  [900, 'absent'],
  [901, 'possible'],
])('%i of 1000 places in the queue taken: %s', (waitingRequests, is) => {
  expect(surenessOf('wsuspool-queue-full', having(asInstalled, 'pool-workload', { waitingRequests }))).toBe(is)
})

test.each([
  [0, 'absent'],
  [1, 'sure'],
])('%i requests turned away today: %s', (QueueFull, is) => {
  expect(surenessOf('wsuspool-queue-full', lines(asInstalled, { QueueFull }))).toBe(is)
})

test('lines from before the queue was lengthened do not keep the finding alive', () => {
  const facts = lines(withPool(asInstalled, { queueLength: 2000 }), { QueueFull: 40 }, ago(20))
  expect(isOf('wsuspool-queue-full', facts)).toBe('present')
  expect(isOf('wsuspool-queue-full', facts, { since: ago(5) })).toBe('absent')
  expect(isOf('wsuspool-queue-full', lines(facts, { QueueFull: 40 }, ago(1)), { since: ago(5) })).toBe('present')
})

test('a queue that is as short as before stays a finding after another fix', () => {
  expect(isOf('wsuspool-queue-full', lines(asInstalled, { QueueFull: 40 }, ago(20)), { since: ago(5) })).toBe('present')
})

test('a server without the pool has none of the pool’s troubles', () => {
  const facts = given(asInstalled, 'app-pool', null)
  for (const id of ['stopped-rapidfail', 'stopped-manually', 'memory-limit', 'startup-timeout', 'queue-full'] as const)
    expect(isOf(`wsuspool-${id}`, facts), id).toBe('absent')
})
