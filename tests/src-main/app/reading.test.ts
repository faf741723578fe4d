import { describe, expect, test } from 'vitest'
import type { VisitView } from '#shared/contract/views'
import type { FakeClock } from '../../fakes/fake-clock'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt, type Visitor } from '../../fakes/visitor'
import type { Source } from '../../../src-main/app/ports'

const slow = (...hung: string[]) =>
  fakePorts({
    source: (real): Source => ({
      ...real,
      read: (fact, signal) => (hung.includes(fact) ? new Promise(() => undefined) : real.read(fact, signal)),
    }),
  })

const row = (view: VisitView, fact: string) =>
  view.here.kind === 'check' ? view.here.rows.find((one) => one.fact === fact) : undefined
const atTheDatabase = (visitor: Visitor) => visitor.walks({}, (here) => here.kind === 'check')

describe('a probe that never answers', () => {
  test('shows how far it is, and the others come in meanwhile', async () => {
    const visitor = await visitorAt('healthy-2019', slow('database-events'))
    await atTheDatabase(visitor)
    expect(row(visitor.view, 'database-events')).toMatchObject({ state: 'reading', seconds: 20 })
    expect(row(visitor.view, 'database-service')).toMatchObject({ state: 'read' })
    expect(visitor.view.here).toMatchObject({ judged: false })
  })

  test('ends at its limit; the check is judged with what is there', async () => {
    const visitor = await visitorAt('healthy-2019', slow('database-events'))
    await atTheDatabase(visitor)
    await (visitor.ports.clock as FakeClock).advance(21)
    await visitor.rests()
    expect(row(visitor.view, 'database-events')).toMatchObject({
      state: 'problem',
      problem: { code: 'timed-out', seconds: 20 },
    })
    expect(visitor.view.here).toMatchObject({ judged: true })
  })

  test('can be cancelled, and is then told apart from one that was read', async () => {
    const visitor = await visitorAt('healthy-2019', slow('database-connection'))
    await atTheDatabase(visitor)
    await visitor.does('cancelReading', { fact: 'database-connection' })
    expect(row(visitor.view, 'database-connection')).toMatchObject({ state: 'problem', problem: { code: 'cancelled' } })
    const { here } = visitor.view
    const verdicts = here.kind === 'check' ? here.causes : []
    expect(verdicts.find(({ cause }) => cause === 'db-unreachable')?.verdict).toMatchObject({ is: 'unknown' })
  })

  test('is read again on request, with everything else of the check', async () => {
    const hung = ['database-connection']
    const ports = fakePorts({
      source: (real): Source => ({
        ...real,
        read: (fact, signal) => (hung.includes(fact) ? new Promise(() => undefined) : real.read(fact, signal)),
      }),
    })
    const visitor = await atTheDatabase(await visitorAt('healthy-2019', ports))
    await visitor.does('cancelReading', { fact: 'database-connection' })
    hung.pop()
    await visitor.does('checkAgain', { node: 'database' })
    expect(row(visitor.view, 'database-connection')).toMatchObject({ state: 'read' })
  })
})

describe('a probe that gives something else', () => {
  const answering = (value: unknown) =>
    fakePorts({
      source: (real): Source => ({
        ...real,
        read: (fact, signal) =>
          fact === 'database-connection' ? Promise.resolve({ ok: true, value }) : real.read(fact, signal),
      }),
    })
  test.each([[null], [''], [{}], [{ engine: 'yes' }], [0]])('%j is "could not read", never a value', async (value) => {
    const visitor = await atTheDatabase(await visitorAt('healthy-2019', answering(value)))
    expect(row(visitor.view, 'database-connection')).toMatchObject({
      state: 'problem',
      problem: { code: 'unreadable' },
    })
  })

  test('an unexpected error becomes a number to quote, and the check goes on', async () => {
    const ports = fakePorts({
      source: (real): Source => ({
        ...real,
        read: (fact, signal) => (fact === 'volumes' ? Promise.reject(new Error('boom')) : real.read(fact, signal)),
      }),
    })
    const visitor = await atTheDatabase(await visitorAt('healthy-2019', ports))
    expect(row(visitor.view, 'volumes')).toMatchObject({ problem: { code: 'internal', logRef: '1' } })
    expect(visitor.view.here).toMatchObject({ judged: true })
  })
})
