import { expect, test } from 'vitest'
import { situationOf } from '#shared/situations/index'
import { visitorAt } from '../../fakes/visitor'

const answersOf = (id: string) => situationOf(id)?.answers ?? {}

test('old setup without the right: the script goes to the DBA, setup runs, and the right is gone again', async () => {
  const visitor = await visitorAt('setup-no-sysadmin')
  await visitor.walks(answersOf('setup-no-sysadmin'))
  expect(visitor.view.here.node).toBe('rights-first')
  expect(visitor.found()).toEqual(['sql-no-sysadmin'])

  const plan = await visitor.plans('sql-no-sysadmin', 'ask-dba-for-sysadmin')
  expect(plan.commands[0]).toContain('sp_addsrvrolemember')
  expect(plan.commands[2]).toContain('sp_dropsrvrolemember')
  expect(plan.plan).toMatchObject({ undo: 'no', risk: 'R3' })
  await visitor.does('applyPlan', { plan: plan.id })
  for (let step = 0; step < plan.plan.steps.length; step++) await visitor.does('doneByHand', { plan: plan.id })
  expect(visitor.run(plan.id).steps.map(({ after }) => after)).toEqual([true, true, true])
  expect(visitor.run(plan.id).state).toBe('fixed')
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
  expect(visitor.ports.faults).toEqual([])
})

test('a right that was given and whose setup never ran is taken back by undo', async () => {
  const visitor = await visitorAt('setup-colleague-no-sysadmin')
  await visitor.walks(answersOf('setup-colleague-no-sysadmin'))
  const plan = await visitor.plans('sql-no-sysadmin', 'grant-sysadmin-for-setup')
  await visitor.does('applyPlan', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('by-hand')
  await visitor.does('stopWatching', { plan: plan.id })
  expect(visitor.run(plan.id)).toMatchObject({ state: 'stopped', undoable: true })
  await visitor.does('undoPlan', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('undone')
  expect(visitor.found()).toEqual(['sql-no-sysadmin'])
})

test('a right that the plan itself took away again is not given back by undo', async () => {
  const visitor = await visitorAt('setup-colleague-no-sysadmin')
  await visitor.walks(answersOf('setup-colleague-no-sysadmin'))
  const plan = await visitor.plans('sql-no-sysadmin', 'grant-sysadmin-for-setup')
  await visitor.does('applyPlan', { plan: plan.id })
  await visitor.does('doneByHand', { plan: plan.id })
  expect(visitor.run(plan.id)).toMatchObject({ state: 'fixed', undoable: false })
  expect(visitor.run(plan.id).steps[2]).toMatchObject({ state: 'done', after: false })
  expect(await visitor.problem('undoPlan', { plan: plan.id })).toEqual({ code: 'nothing-to-undo' })
})

test('a role that nobody configured: the post-installation runs, and the symptom is gone', async () => {
  const visitor = await visitorAt('postinstall-never-run')
  await visitor.walks(answersOf('postinstall-never-run'))
  expect(visitor.view.here.node).toBe('again')
  expect(visitor.found()).toEqual(['postinstall-not-run', 'installation-fails'])
  const run = await visitor.fixes('postinstall-not-run', 'run-post-installation')
  expect(run).toMatchObject({ state: 'fixed', undoable: false })
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
})

test('a folder is made, can be taken away again, and then setup is run', async () => {
  const visitor = await visitorAt('postinstall-folder-missing')
  await visitor.walks(answersOf('postinstall-folder-missing'))
  expect(visitor.view.here.node).toBe('folders')
  const made = await visitor.fixes('postinstall-content-dir', 'create-content-folder')
  expect(made.state).toBe('fixed')
  await visitor.does('undoPlan', { plan: made.id })
  expect(visitor.found()).toEqual(['postinstall-content-dir'])
  await visitor.fixes('postinstall-content-dir', 'create-content-folder')
  await visitor.leaves()
  expect(visitor.view.here.node).toBe('again')
  await visitor.fixes('postinstall-not-run', 'run-post-installation')
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
})

test('somebody who does not know is led through all of it, two faults one after the other', async () => {
  const visitor = await visitorAt('restart-and-no-sysadmin')
  await visitor.walks(answersOf('restart-and-no-sysadmin'))
  expect(visitor.view.route[0]).toMatchObject({ node: 'what', choice: 'unknown' })
  expect(visitor.found()).toEqual(['pending-reboot'])
  const restart = await visitor.plans('pending-reboot', 'restart-server')
  await visitor.does('applyPlan', { plan: restart.id })
  await visitor.does('doneByHand', { plan: restart.id })
  await visitor.leaves()
  await visitor.walks(answersOf('restart-and-no-sysadmin'))
  expect(visitor.view.here.node).toBe('database')
  expect(visitor.found()).toEqual(['sql-no-sysadmin'])
})

test('an update of Defender is tried once more, with its installer enabled', async () => {
  const visitor = await visitorAt('update-defender-fails')
  await visitor.walks(answersOf('update-defender-fails'))
  expect(visitor.view.here.node).toBe('update')
  const plan = await visitor.plans('update-msi-failure', 'retry-update')
  await visitor.does('applyPlan', { plan: plan.id })
  await visitor.does('doneByHand', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('fixed')
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
})

test('what only a senior may do is handed over: a recovery partition, an old database', async () => {
  for (const [id, cause, fix] of [
    ['update-recovery-partition', 'update-msi-failure', 'retry-update'],
    ['postinstall-old-database', 'db-leftover', 'run-post-installation'],
  ] as const) {
    const visitor = await visitorAt(id)
    await visitor.walks(answersOf(id))
    expect(visitor.found()).toEqual([cause])
    expect(await visitor.problem('planFix', { cause, fix })).not.toBeNull()
  }
})

test('where all went well, nothing is found', async () => {
  const visitor = await visitorAt('setup-went-well')
  await visitor.walks(answersOf('setup-went-well'))
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'nothing-found' })
})
