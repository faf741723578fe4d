import { describe, expect, test } from 'vitest'
import { ok } from '#shared/kernel/result'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt } from '../../fakes/visitor'
import type { Hands, Source } from '../../../src-main/app/ports'

const atTheFinding = async (situation = 'wid-stopped', ports = fakePorts()) =>
  (await visitorAt(situation, ports)).walks()
const withHands = (change: (hands: Hands) => Hands) =>
  fakePorts({ source: (real): Source => ({ ...real, hands: real.hands && change(real.hands) }) })

describe('a plan', () => {
  test('runs once: confirming it twice, from two windows, applies it once', async () => {
    const visitor = await atTheFinding()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    const call = () => visitor.api.applyPlan({ visit: visitor.view.id, plan: id })
    const [first, second] = await Promise.all([call(), visitor.rests().then(call)])
    expect(first.ok).toBe(true)
    expect(second).toEqual({ ok: false, problem: { code: 'plan-used' } })
    await visitor.rests()
    expect(visitor.view.runs).toHaveLength(1)
  })

  test('is refused when the machine moved since, and the check is judged again', async () => {
    const visitor = await atTheFinding()
    const plan = await visitor.plans('db-service-stopped', 'start-database-service')
    const step = plan.plan.steps[0]
    if (!step) throw new Error('a plan without steps')
    await visitor.ports.lastSource?.hands?.perform(step)
    expect(await visitor.problem('applyPlan', { plan: plan.id })).toEqual({ code: 'plan-out-of-date' })
    await visitor.rests()
    expect(visitor.view.runs).toEqual([])
    expect(visitor.found()).not.toContain('db-service-stopped')
  })

  test('goes stale when nobody confirms it', async () => {
    const visitor = await atTheFinding()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    await visitor.waits(31 * 60)
    expect(await visitor.problem('applyPlan', { plan: id })).toEqual({ code: 'plan-out-of-date' })
  })

  test('gives way to a newer one, and can be dropped', async () => {
    const visitor = await atTheFinding()
    const first = await visitor.plans('db-service-stopped', 'start-database-service')
    const second = await visitor.plans('db-service-stopped', 'start-database-service')
    expect(await visitor.problem('applyPlan', { plan: first.id })).toEqual({
      code: 'unknown-id',
      what: 'plan',
      id: first.id,
    })
    await visitor.does('dropPlan', { plan: second.id })
    expect(visitor.view.runs).toEqual([])
  })

  test('is not offered for a cause that is not there', async () => {
    const visitor = await atTheFinding()
    expect(await visitor.problem('planFix', { cause: 'db-unreachable', fix: 'start-database-service' })).toMatchObject({
      code: 'not-offered',
    })
    expect(await visitor.problem('planFix', { cause: 'no-such', fix: 'start-database-service' })).toMatchObject({
      code: 'unknown-id',
      what: 'cause',
    })
    expect(await visitor.problem('planFix', { cause: 'db-service-stopped', fix: 'no-such' })).toMatchObject({
      code: 'unknown-id',
      what: 'fix',
    })
  })
})

describe('a step that does not take', () => {
  test('stops the plan: what comes after it is not run, and what was done can be undone', async () => {
    const performed: string[] = []
    const ports = withHands((hands) => ({
      ...hands,
      perform: async (step) => {
        performed.push(step.kind)
        return performed.length === 2 ? ok(null) : hands.perform(step)
      },
      isDone: (step, value) => performed.length !== 2 && hands.isDone(step, value),
    }))
    const visitor = await atTheFinding('wid-stopped', ports)
    const run = await visitor.fixes('db-service-stopped', 'start-database-service')
    expect(performed).toHaveLength(2)
    expect(run.state).toBe('stopped')
    expect(run.steps[1]).toMatchObject({ state: 'failed', problem: { code: 'step-did-not-take' } })
    expect(run.steps[2]).toMatchObject({ state: 'waiting' })
    expect(run.undoable).toBe(true)
  })

  test('that reports success but leaves the fault is not counted as fixed', async () => {
    const ports = withHands((hands) => ({ ...hands, perform: async () => ok(null), isDone: () => true }))
    const visitor = await atTheFinding('wid-stopped', ports)
    const run = await visitor.fixes('db-service-stopped', 'start-database-service')
    expect(run.state).toBe('watching')
    await visitor.waits(run.plan.settlesSeconds + 10)
    expect(visitor.run(run.id).state).toBe('not-fixed')
    expect(visitor.found()).toContain('db-service-stopped')
  })

  test('that never ends is reported at its limit', async () => {
    const ports = withHands((hands) => ({ ...hands, perform: () => new Promise(() => undefined) }))
    const visitor = await atTheFinding('wid-stopped', ports)
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    await visitor.does('applyPlan', { plan: id })
    await visitor.waits(200)
    expect(visitor.run(id)).toMatchObject({ state: 'stopped' })
    expect(visitor.run(id).steps[0]).toMatchObject({ state: 'failed', problem: { code: 'timed-out' } })
  })
})

describe('a fix that Windows needs time for', () => {
  test('is watched until the same readings show the cure', async () => {
    let settled = false
    const ports = fakePorts({
      source: (real) => ({
        ...real,
        read: (fact, signal) =>
          settled || fact !== 'database-service' ? real.read(fact, signal) : Promise.resolve(before),
      }),
    })
    let before = await Promise.resolve(ok<unknown>(null))
    settled = true
    const visitor = await atTheFinding('wid-stopped', ports)
    before = (await ports.lastSource?.read('database-service', new AbortController().signal)) as typeof before
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    settled = false
    await visitor.does('applyPlan', { plan: id })
    expect(visitor.run(id).state).toBe('watching')
    settled = true
    await visitor.waits(6)
    expect(visitor.run(id)).toMatchObject({ state: 'fixed', after: { is: 'absent' } })
  })

  test('counts as not fixed when the person stops watching', async () => {
    const visitor = await atTheFinding(
      'wid-stopped',
      withHands((hands) => ({ ...hands, perform: async () => ok(null), isDone: () => true })),
    )
    const { id } = await visitor.fixes('db-service-stopped', 'start-database-service')
    await visitor.does('stopWatching', { plan: id })
    expect(visitor.run(id).state).toBe('not-fixed')
    expect(await visitor.problem('stopWatching', { plan: id })).toEqual({ code: 'moved-on' })
  })
})

describe('a step by hand', () => {
  const atTheDisk = async () => {
    const visitor = await atTheFinding('database-disk-full')
    const { id } = await visitor.fixes('db-wont-start-or-open', 'free-database-disk')
    return { visitor, id }
  }
  test('waits for the person, and goes on when they say so and the probe agrees', async () => {
    const { visitor, id } = await atTheDisk()
    expect(visitor.run(id).state).toBe('by-hand')
    expect(visitor.run(id).steps.map(({ state }) => state)).toEqual([
      'by-hand',
      'waiting',
      'waiting',
      'waiting',
      'waiting',
    ])
    await visitor.does('doneByHand', { plan: id })
    expect(visitor.run(id).steps[0]?.state).toBe('done')
    expect(visitor.run(id).state).toBe('fixed')
  })
  test('can be given up: nothing after it is run', async () => {
    const { visitor, id } = await atTheDisk()
    await visitor.does('stopWatching', { plan: id })
    expect(visitor.run(id).state).toBe('stopped')
    expect(
      visitor
        .run(id)
        .steps.slice(1)
        .every(({ state }) => state === 'waiting'),
    ).toBe(true)
  })
})

describe('undo', () => {
  test('stops and asks when somebody else changed the value since, and does it when told to', async () => {
    const visitor = await atTheFinding('pool-stopped-rapidfail')
    const cause = 'wsuspool-stopped-rapidfail'
    const run = await visitor.fixes(cause, 'start-app-pool')
    expect(run.state).toBe('fixed')
    const index = run.plan.steps.findIndex(({ kind }) => kind === 'app-pool.start')
    const step = run.plan.steps[index]
    if (!step) throw new Error('the pool is not started')
    await visitor.ports.lastSource?.hands?.restore(step, run.steps[index]?.before)

    expect(await visitor.problem('undoPlan', { plan: run.id, step: index })).toMatchObject({ code: 'changed-since' })
    await visitor.rests()
    expect(visitor.run(run.id).steps[index]?.state).toBe('done')
    await visitor.does('undoPlan', { plan: run.id, step: index, anyway: true })
    expect(visitor.run(run.id).steps[index]?.state).toBe('undone')
  })

  test('of a plan that was never applied, or is undone already, has nothing to do', async () => {
    const visitor = await atTheFinding()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    expect(await visitor.problem('undoPlan', { plan: id })).toEqual({ code: 'nothing-to-undo' })
    await visitor.does('applyPlan', { plan: id })
    await visitor.does('undoPlan', { plan: id })
    expect(await visitor.problem('undoPlan', { plan: id })).toEqual({ code: 'nothing-to-undo' })
  })
})

describe('where nothing may be opened', () => {
  test('a plan can be seen but not confirmed while somebody works on the server', async () => {
    const visitor = await visitorAt('wid-stopped')
    await visitor.walks({ 'planned-work': 'yes' })
    const plan = await visitor.plans('db-service-stopped', 'start-database-service')
    expect(plan.plan.refusals).toEqual(['work-planned'])
    expect(await visitor.problem('applyPlan', { plan: plan.id })).toEqual({
      code: 'plan-refused',
      reason: 'work-planned',
    })
  })

  test('a pool is not started while there are signs of an attack', async () => {
    const visitor = await atTheFinding('attack-suspected')
    const cause = visitor.found()[0] ?? ''
    const plan = await visitor.plans(cause, 'start-app-pool')
    expect(plan.plan.refusals).toContain('attack-suspected')
    expect(await visitor.problem('applyPlan', { plan: plan.id })).toMatchObject({ code: 'plan-refused' })
  })
})
