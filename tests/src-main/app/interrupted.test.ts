import { describe, expect, test } from 'vitest'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt, visitorBackAt } from '../../fakes/visitor'

/** A visit whose process was killed while a step was under way: before the change, or right after it. */
async function killed(when: 'before' | 'after') {
  const ports = fakePorts({
    source: (real) => ({
      ...real,
      hands: real.hands && {
        ...real.hands,
        perform: async (step) => {
          if (when === 'after') await real.hands?.perform(step)
          return new Promise(() => undefined)
        },
      },
    }),
  })
  const visitor = await visitorAt('wid-stopped', ports)
  await visitor.walks()
  const plan = await visitor.plans('db-service-stopped', 'start-database-service')
  await visitor.does('applyPlan', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('applying')
  return { plan, again: await visitorBackAt(visitor.view.id, fakePorts({ store: ports.store })) }
}

describe('a fix that was interrupted because the program ended', () => {
  test('is shown as interrupted at the next start, in the history too', async () => {
    const { plan, again } = await killed('before')
    expect(again.run(plan.id)).toMatchObject({
      state: 'interrupted',
      steps: [{ state: 'failed', problem: { code: 'interrupted' } }, {}, {}, {}].slice(0, plan.steps.length),
    })
    expect(
      again
        .run(plan.id)
        .steps.slice(1)
        .every(({ state }) => state === 'waiting'),
    ).toBe(true)
    expect(await again.get('history', {})).toMatchObject([{ interrupted: true }])
  })

  test('can be verified: only the same readings say whether the fault is gone', async () => {
    const { plan, again } = await killed('before')
    await again.does('verifyPlan', { plan: plan.id })
    await again.waits(plan.plan.settlesSeconds + 10)
    expect(again.run(plan.id).state).toBe('not-fixed')
    expect(again.found()).toContain('db-service-stopped')
  })

  test('can be planned and applied anew', async () => {
    const { again } = await killed('before')
    const run = await again.fixes('db-service-stopped', 'start-database-service')
    expect(run.state).toBe('fixed')
  })

  test('knows the value to go back to from the journal, even where the record had no time to say it', async () => {
    const { plan, again } = await killed('after')
    const journal = again.ports.store.journals.get(again.view.id) ?? []
    expect(journal.map(({ phase }) => phase)).toEqual(['captured'])
    expect(again.run(plan.id).steps[0]?.before).toEqual(journal[0]?.value)
  })
})

describe('a screen that reloads in the middle of a fix', () => {
  test('finds the fix at work, and its end', async () => {
    const visitor = await visitorAt('wid-stopped')
    await visitor.walks()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    const { visit } = { visit: visitor.view.id }
    await visitor.api.applyPlan({ visit, plan: id })
    const reloaded = await visitor.get('visit', { visit })
    expect(reloaded.runs.find((run) => run.id === id)?.state).not.toBe('planned')
    await visitor.rests()
    expect(visitor.run(id).state).toBe('fixed')
  })

  test('cannot change anything else meanwhile', async () => {
    const ports = fakePorts({
      source: (real) => ({
        ...real,
        hands: real.hands && { ...real.hands, perform: () => new Promise(() => undefined) },
      }),
    })
    const visitor = await visitorAt('wid-stopped', ports)
    await visitor.walks()
    const { id } = await visitor.plans('db-service-stopped', 'start-database-service')
    await visitor.does('applyPlan', { plan: id })
    for (const [name, input] of [
      ['leave', { node: 'database' }],
      ['checkAgain', { node: 'database' }],
      ['answer', { node: 'listed', choice: 'several' }],
      ['planFix', { cause: 'db-service-stopped', fix: 'start-database-service' }],
      ['undoPlan', { plan: id }],
    ] as const) {
      expect((await visitor.problem(name, input as never))?.code).toMatch(/^(busy|nothing-to-undo)$/)
    }
  })
})
