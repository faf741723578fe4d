import { describe, expect, test } from 'vitest'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt, visitorBackAt, type Visitor } from '../../fakes/visitor'

const nodes = (visitor: Visitor) => visitor.view.route.filter(({ state }) => state !== 'ahead').map(({ node }) => node)

describe('the route', () => {
  test('an earlier answer can be changed without losing the later ones that still count', async () => {
    const visitor = await visitorAt('healthy-2019')
    await visitor.walks({}, (here) => here.kind === 'check' && here.node === 'service')
    await visitor.does('goBack', { node: 'listed' })
    expect(visitor.view.here).toMatchObject({ kind: 'ask', node: 'listed', answer: 'unknown' })
    await visitor.answers('web-services')
    expect(visitor.view.here.node).toBe('service')
    expect(visitor.view.route.find(({ node }) => node === 'planned')?.choice).toBe('no')
  })

  test('an answer that leads another way adds the new stop and keeps the rest for later', async () => {
    const visitor = await visitorAt('healthy-2019')
    await visitor.walks({}, (here) => here.kind === 'check' && here.node === 'web')
    await visitor.does('goBack', { node: 'listed' })
    await visitor.answers('only-self-update')
    expect(visitor.view.here.node).toBe('self-update-first')
    await visitor.leaves()
    expect(visitor.view.here.node).toBe('web')
    expect(nodes(visitor)).toEqual(['listed', 'self-update-first', 'planned', 'database-kind', 'database', 'web'])
  })

  test('what lies ahead is shown, dashed', async () => {
    const visitor = await visitorAt('healthy-2019')
    expect(visitor.view.route.filter(({ state }) => state === 'ahead').map(({ node }) => node)).toContain('web')
  })

  test('an answer that is not offered, an unknown node, a stop that was passed: each is refused and changes nothing', async () => {
    const visitor = await visitorAt('healthy-2019')
    expect(await visitor.problem('answer', { node: 'listed', choice: 'purple' })).toEqual({
      code: 'not-offered',
      id: 'purple',
    })
    expect(await visitor.problem('answer', { node: 'nowhere', choice: 'yes' })).toEqual({
      code: 'unknown-id',
      what: 'node',
      id: 'nowhere',
    })
    expect(await visitor.problem('answer', { node: 'planned', choice: 'yes' })).toEqual({ code: 'moved-on' })
    expect(await visitor.problem('leave', { node: 'database' })).toEqual({ code: 'moved-on' })
    expect(visitor.view.here.node).toBe('listed')
  })

  test('where a probe fails, the person is asked, and told why', async () => {
    const ports = fakePorts({
      source: (real) => ({
        ...real,
        read: (fact, signal) =>
          fact === 'database-kind'
            ? Promise.resolve({ ok: false as const, problem: { code: 'access-denied' as const, target: 'HKLM' } })
            : real.read(fact, signal),
      }),
    })
    const visitor = await visitorAt('healthy-2019', ports)
    await visitor.answers('unknown')
    await visitor.answers('no')
    expect(visitor.view.here).toMatchObject({ kind: 'ask', node: 'database-kind', notRead: { code: 'access-denied' } })
    await visitor.answers('wid')
    expect(visitor.view.here.node).toBe('database')
  })
})

describe('a visit', () => {
  test('can be watched from two windows: both see every change', async () => {
    const visitor = await visitorAt('healthy-2019')
    const other = visitor.api.changes({ visit: visitor.view.id, seen: visitor.view.revision })
    await visitor.answers('several')
    expect(await other).toMatchObject({ ok: true, value: { id: visitor.view.id } })
  })

  test('goes on in memory when the disk is full, and says so until it could be written', async () => {
    const visitor = await visitorAt('healthy-2019')
    visitor.ports.store.refuses = { code: 'no-space', target: 'case.json' }
    await visitor.answers('several')
    expect(visitor.view.notSaved).toEqual({ code: 'no-space', target: 'case.json' })
    expect(visitor.view.here.node).toBe('planned')
    visitor.ports.store.refuses = null
    await visitor.answers('no')
    expect(visitor.view.notSaved).toBeNull()
  })

  test('is taken up again where it was left', async () => {
    const visitor = await visitorAt('wid-stopped')
    await visitor.walks()
    const again = await visitorBackAt(visitor.view.id, fakePorts({ store: visitor.ports.store }))
    expect(again.view.here.node).toBe('database')
    expect(again.found()).toEqual(visitor.found())
  })

  test('keeps pictures, a note, and stands in the history until it is deleted', async () => {
    const visitor = await visitorAt('wid-stopped')
    await visitor.walks()
    await visitor.get('takePicture', {
      visit: visitor.view.id,
      reason: 'finding',
      node: 'database',
      about: 'db-service-stopped',
    })
    await visitor.does('note', { text: 'called the DBA' })
    expect(visitor.view).toMatchObject({
      note: 'called the DBA',
      pictures: [{ reason: 'finding', about: 'db-service-stopped' }],
    })
    expect(await visitor.get('history', {})).toMatchObject([
      { id: visitor.view.id, outcome: 'found', interrupted: false },
    ])
    await visitor.get('deleteVisit', { visit: visitor.view.id })
    expect(await visitor.get('history', {})).toEqual([])
    expect(await visitor.problem('note', { text: 'x' })).toMatchObject({ code: 'unknown-id' })
  })
})
