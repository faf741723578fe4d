import { expect, test } from 'vitest'
import { situationOf } from '#shared/situations/index'
import { visitorAt } from '../../fakes/visitor'

const answersOf = (id: string) => situationOf(id)?.answers ?? {}

test('a 6703 with 503: the limit is raised, the pool runs again, and the symptom is gone', async () => {
  const visitor = await visitorAt('sync-503-memory-limit')
  await visitor.walks(answersOf('sync-503-memory-limit'))
  // The log says what the message is about; nobody was asked.
  expect(visitor.view.route.find(({ node }) => node === 'message')).toMatchObject({
    choice: 'unavailable',
    by: 'probe',
  })
  expect(visitor.view.here.node).toBe('web')
  expect(visitor.found()).toEqual(['wsuspool-memory-limit', 'wsuspool-stopped-rapidfail'])

  const run = await visitor.fixes('wsuspool-memory-limit', 'raise-pool-memory', '4194304')
  expect(run).toMatchObject({ state: 'fixed', undoable: true })
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
  expect(visitor.ports.faults).toEqual([])
})

test('a console whose settings are damaged is led to its own file, by hand', async () => {
  const visitor = await visitorAt('console-settings-damaged')
  await visitor.walks(answersOf('console-settings-damaged'))
  expect(visitor.view.here.node).toBe('account-first')
  expect(visitor.found()).toEqual(['console-cache-corrupt'])

  const plan = await visitor.plans('console-cache-corrupt', 'rename-console-cache')
  await visitor.does('applyPlan', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('by-hand')
  await visitor.does('doneByHand', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('fixed')
})

test('on a server without the update the closed port is handed over, not opened', async () => {
  const visitor = await visitorAt('port-blocked-unpatched')
  await visitor.walks(answersOf('port-blocked-unpatched'))
  expect(visitor.found()).toEqual(['remote-path-blocked'])
  expect(await visitor.problem('planFix', { cause: 'remote-path-blocked', fix: 'open-wsus-port' })).not.toBeNull()
})

test('where the log of Configuration Manager lies elsewhere, the person is asked what the message says', async () => {
  const visitor = await visitorAt('site-server-elsewhere')
  await visitor.answers('config-manager')
  expect(visitor.view.here).toMatchObject({ kind: 'ask', node: 'message' })
  await visitor.answers('unavailable')
  expect(visitor.view.here.node).toBe('planned')
})

test('where nothing is wrong any more, nothing is found', async () => {
  const visitor = await visitorAt('connection-healthy')
  await visitor.walks(answersOf('connection-healthy'))
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'nothing-found' })
})
