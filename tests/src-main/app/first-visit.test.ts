import { describe, expect, test } from 'vitest'
import { visitorAt } from '../../fakes/visitor'

describe('a visit to a server whose internal database is stopped', () => {
  test('is led to the database, sees the plan, confirms, sees it verified and is done', async () => {
    const visitor = await visitorAt('wid-stopped')
    expect(visitor.view.here.kind).toBe('ask')

    await visitor.walks()
    expect(visitor.view.here.node).toBe('database')
    expect(visitor.found()[0]).toBe('db-service-stopped')
    // A probe answered where the database is; nobody was asked.
    expect(visitor.view.route.find(({ node }) => node === 'database-kind')).toMatchObject({
      choice: 'wid',
      by: 'probe',
    })

    const plan = await visitor.plans('db-service-stopped', 'start-database-service')
    expect(plan.state).toBe('planned')
    expect(plan.commands[0]).toContain("'MSSQL$MICROSOFT##WID'")

    await visitor.does('applyPlan', { plan: plan.id })
    expect(visitor.run(plan.id)).toMatchObject({ state: 'fixed', undoable: true, after: { is: 'absent' } })

    await visitor.leaves()
    expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
    expect(visitor.ports.faults).toEqual([])
  })

  test('can undo the fix, and finds the same fault again', async () => {
    const visitor = await visitorAt('wid-stopped')
    await visitor.walks()
    const run = await visitor.fixes('db-service-stopped', 'start-database-service')
    await visitor.leaves()
    await visitor.does('undoPlan', { plan: run.id })

    expect(visitor.run(run.id)).toMatchObject({ state: 'undone', undoable: false })
    expect(visitor.view.here.node).toBe('database')
    expect(visitor.found()).toContain('db-service-stopped')
    expect(visitor.view.outcome).toBe('found')
  })

  test('journals every change before it is made, with the value to go back to', async () => {
    const visitor = await visitorAt('wid-stopped')
    await visitor.walks()
    const run = await visitor.fixes('db-service-stopped', 'start-database-service')
    const phases = visitor.ports.store.journals
      .get(visitor.view.id)
      ?.filter(({ run: of, step }) => of === run.id && step === 0)
    expect(phases?.map(({ phase }) => phase)).toEqual(['captured', 'performed', 'checked'])
    expect(phases?.[0]?.value).toEqual(run.steps[0]?.before)
  })
})

describe('a visit to a healthy server', () => {
  test('looks at everything and says that nothing was found', async () => {
    const visitor = await visitorAt('healthy-2019')
    await visitor.walks({}, () => false)
    expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'nothing-found' })
    const checks = visitor.view.route.filter(({ kind }) => kind === 'check').map(({ node }) => node)
    expect(checks).toEqual(['database', 'web', 'service', 'logs', 'self-update', 'health'])
  })
})
