import { expect, test } from 'vitest'
import { situationOf } from '#shared/situations/index'
import { visitorAt } from '../../fakes/visitor'

const answersOf = (id: string) => situationOf(id)?.answers ?? {}

test('a cable that is out: the person is led to its end, plugs it in, and the computer reports again', async () => {
  const visitor = await visitorAt('computer-cable-out')
  await visitor.walks(answersOf('computer-cable-out'))
  // Nothing was asked of the cable before the list, the power and the light were looked at.
  expect(visitor.view.route.filter(({ choice }) => choice !== null).map(({ node }) => node)).toEqual([
    'affected',
    'times',
    'power',
    'kind',
    'light',
    'seated',
  ])
  expect(visitor.view.here.node).toBe('link')
  expect(visitor.found()).toEqual(['client-cable-unplugged'])

  const plan = await visitor.plans('client-cable-unplugged', 'plug-in-cable')
  await visitor.does('applyPlan', { plan: plan.id })
  expect(visitor.run(plan.id).state).toBe('by-hand')
  await visitor.does('doneByHand', { plan: plan.id })
  await visitor.does('goTo', { machine: 'computer' })
  expect(visitor.run(plan.id).state).toBe('fixed')
  await visitor.does('goTo', { machine: 'server' })
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
  expect(visitor.ports.faults).toEqual([])
})

test('what is read on the computer is found there, fixed there, and proven on the server', async () => {
  const visitor = await visitorAt('update-services-disabled')
  await visitor.walks(answersOf('update-services-disabled'), ({ node }) => node === 'services')
  await visitor.rests()
  expect(visitor.found()).toEqual([])
  await visitor.does('goTo', { machine: 'computer' })
  expect(visitor.found()).toEqual(['wu-service-disabled'])
  const run = await visitor.fixes('wu-service-disabled', 'enable-update-services')
  expect(run).toMatchObject({ state: 'fixed', undoable: true })
  await visitor.does('goTo', { machine: 'server' })
  await visitor.leaves()
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'solved' })
})

test('fresh contact and old report: nobody is sent to a cable, and the table is handed over', async () => {
  const visitor = await visitorAt('report-table-full')
  await visitor.walks(answersOf('report-table-full'))
  expect(visitor.view.here.node).toBe('reports-first')
  expect(visitor.view.route.find(({ node }) => node === 'times')).toMatchObject({
    choice: 'report-behind',
    by: 'probe',
  })
  expect(visitor.found()).toEqual(['event-table-full', 'reporting-only-broken'])
  const { here } = visitor.view
  expect(here.kind === 'check' && here.causes.flatMap(({ fixes }) => fixes)).toEqual([])
})

test('a server that is open again is not solved before the first computers have asked', async () => {
  const visitor = await visitorAt('all-silent-port-blocked')
  await visitor.walks(answersOf('all-silent-port-blocked'))
  expect(visitor.view.here.node).toBe('server')
  expect(visitor.found()).toEqual(['remote-path-blocked', 'server-web-down'])
  const run = await visitor.fixes('remote-path-blocked', 'open-wsus-port')
  expect(run.state).toBe('fixed')
  await visitor.walks(answersOf('all-silent-port-blocked'), () => false)
  expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'open' })
})

test('where nothing is wrong any more, nothing is found', async () => {
  const visitor = await visitorAt('computer-healthy')
  await visitor.does('goTo', { machine: 'computer' })
  await visitor.walks(answersOf('computer-healthy'), () => false)
  await visitor.does('goTo', { machine: 'server' })
  expect(visitor.view.here.kind).toBe('end')
  expect(visitor.found()).toEqual([])
})
