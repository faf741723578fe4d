import { describe, expect, test } from 'vitest'
import { probedFactIds } from '#shared/facts/index'
import type { Reading } from '#shared/facts/reading'
import type { PlannedStep } from '#shared/fixes/step'
import type { VisitRecord } from '#shared/session/visit-record'
import { clock } from '../../../src-main/adapters/clock'
import { noDelays } from '../../../src-main/adapters/practice-source'
import { allSources } from '../../../src-main/adapters/sources'
import type { Source } from '../../../src-main/app/ports'
import { fakeClock } from '../../fakes/fake-clock'
import { noMachine } from '../../fakes/fake-ports'

const never = new AbortController().signal
const sources = allSources(clock, noDelays, noMachine)

function opened(of: VisitRecord['source'], record: Partial<VisitRecord> = {}, from = sources): Source {
  const source = from.open(of, { readings: [], practice: null, computer: null, ...record })
  if (!source.ok) throw new Error(source.problem.code)
  return source.value
}
const practice = (situation: string, state: unknown = null) =>
  opened({ kind: 'practice', situation }, { practice: state })

describe('the live source', () => {
  test('says of every fact why it cannot be read where there is no PowerShell, and makes nothing up', async () => {
    const live = opened({ kind: 'live' })
    for (const fact of probedFactIds) {
      expect(await live.read(fact, never)).toEqual({ ok: false, problem: { code: 'not-on-this-system', target: fact } })
    }
    expect(live.hands).toBeNull()
  })
})

describe('a saved case', () => {
  const reading = (value: unknown, at: string): Reading => ({
    fact: 'database-kind',
    machine: 'server',
    at,
    from: 'probe',
    milliseconds: 5,
    result: { ok: true, value },
  })
  const saved = (...readings: Reading[]) =>
    opened({ kind: 'case', recordedIn: '7F3K-22', recordedSource: 'live', situation: null }, { readings })

  test('answers with the newest reading, and says what was not recorded', async () => {
    const source = saved(reading('sql-here', '2026-11-23T09:00:00Z'), reading('wid', '2026-11-24T09:00:00Z'))
    expect(await source.read('database-kind', never)).toEqual({ ok: true, value: 'wid' })
    expect(await source.read('app-pool', never)).toEqual({
      ok: false,
      problem: { code: 'not-recorded', target: 'app-pool' },
    })
    expect(source.hands).toBeNull()
  })

  test('does not pass on what has not the shape of its fact', async () => {
    const source = saved(reading({ drop: 'tables' }, '2026-11-24T09:00:00Z'))
    expect(await source.read('database-kind', never)).toEqual({
      ok: false,
      problem: { code: 'unreadable', target: 'database-kind' },
    })
  })

  test('keeps the reason why a fact could not be read', async () => {
    const problem = { code: 'access-denied', target: 'database-kind' } as const
    const source = saved({ ...reading(null, '2026-11-24T09:00:00Z'), result: { ok: false, problem } })
    expect(await source.read('database-kind', never)).toEqual({ ok: false, problem })
  })
})

describe('a practice machine', () => {
  const start: PlannedStep = { kind: 'service.start', input: { service: 'WsusService' }, from: null, to: null }
  const serviceOf = async (source: Source) => {
    const read = await source.read('wsus-service', never)
    return read.ok ? (read.value as { state: string }).state : read.problem.code
  }

  test('is changed by a step, seen in its facts, and put back', async () => {
    const source = practice('wsus-service-stopped')
    const hands = source.hands
    if (!hands) throw new Error('a practice machine can be changed')
    const before = await hands.observe(start)
    expect(await serviceOf(source)).toBe('stopped')
    expect(await hands.perform(start)).toEqual({ ok: true, value: null })
    expect(await serviceOf(source)).toBe('running')
    const after = await hands.observe(start)
    expect(after.ok && hands.isDone(start, after.value)).toBe(true)
    expect(before.ok && (await hands.restore(start, before.value))).toEqual({ ok: true, value: null })
    expect(await serviceOf(source)).toBe('stopped')
  })

  test('is taken up as it was left', async () => {
    const source = practice('wsus-service-stopped')
    await source.hands?.perform(start)
    const kept: unknown = JSON.parse(JSON.stringify(source.keep()))
    expect(await serviceOf(practice('wsus-service-stopped', kept))).toBe('running')
  })

  test('that is not there has no source', () => {
    expect(
      sources.open({ kind: 'practice', situation: '__proto__' }, { readings: [], practice: null, computer: null }),
    ).toEqual({
      ok: false,
      problem: { code: 'unknown-id', what: 'situation', id: '__proto__' },
    })
  })

  test('takes its time, and ends at once when nobody waits any more', async () => {
    const time = fakeClock()
    const source = opened(
      { kind: 'practice', situation: 'healthy-2019' },
      {},
      allSources(time, { least: 100, most: 1000 }, noMachine),
    )
    const stop = new AbortController()
    const [quick, slow] = [source.read('wsus-setup', never), source.read('failing-components', stop.signal)]
    await time.advance(0.2)
    expect((await quick).ok).toBe(true)
    stop.abort()
    expect(await slow).toEqual({ ok: false, problem: { code: 'cancelled', target: 'failing-components' } })
  })

  test('with a probe that never answers waits until it is told to stop', async () => {
    const stop = new AbortController()
    const read = practice('probe-never-answers').read('failing-components', stop.signal)
    setTimeout(() => stop.abort(), 20)
    expect(await read).toEqual({ ok: false, problem: { code: 'cancelled', target: 'failing-components' } })
  })
})
