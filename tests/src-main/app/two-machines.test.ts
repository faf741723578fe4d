import { describe, expect, test } from 'vitest'
import { factOf, type FactId } from '#shared/facts/index'
import { standing } from '#shared/session/outcome'
import { fakePorts } from '../../fakes/fake-ports'
import { fileOf, goes, recordOf, verdictOf, visitAt } from '../../fakes/two-machines'
import { visitorAt, visitorBackAt, type Visitor } from '../../fakes/visitor'
import { createWizard } from '../../../src-main/app/wizard'

const machinesRead = (visitor: Visitor) => [
  ...new Set(
    recordOf(visitor)
      .readings.filter(({ from }) => from !== 'person')
      .map(({ machine }) => machine),
  ),
]
describe('a visit that stands at the server', () => {
  test('leaves what only the computer can show unknown, with where it can be read, and asks no probe for it', async () => {
    const asked: string[] = []
    const ports = fakePorts({
      source: (real) => ({ ...real, read: (fact, signal) => (asked.push(fact), real.read(fact, signal)) }),
    })
    const visitor = await visitAt('computer-healthy', 'services', ports)
    expect(visitor.view.standsAt).toBe('server')
    expect(verdictOf(visitor, 'wu-service-disabled')).toEqual({
      is: 'unknown',
      missing: [
        {
          fact: 'update-services',
          problem: { code: 'other-machine', target: 'update-services', machine: 'computer' },
        },
      ],
    })
    expect(asked.filter((fact) => factOf(fact as FactId).on === 'computer')).toEqual([])
    expect(machinesRead(visitor)).toEqual(['server'])
  })

  test('shows the facts of the computer as not read yet, whosever they are', async () => {
    const { view } = await visitAt('computer-healthy', 'services')
    if (view.here.kind !== 'check') throw new Error('services is a check')
    const there = view.here.rows.filter(({ on, reader }) => on === 'computer' && reader !== 'person')
    expect(there.map(({ fact }) => fact)).toContain('update-services')
    for (const row of there)
      expect(row).toMatchObject({ state: 'problem', readAt: null, problem: { code: 'other-machine' } })
  })

  test('is open at its end, never "nothing found"', async () => {
    const visitor = await visitAt('computer-healthy', null)
    expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'open' })
  })
})

describe('going to the computer', () => {
  test('reads the check at hand again by itself, and judges with both halves', async () => {
    const visitor = await visitAt('computer-healthy', 'policy')
    const before = recordOf(visitor).readings
    expect(verdictOf(visitor, 'wsus-url-wrong')?.is).toBe('unknown')
    await goes(visitor, 'computer')
    expect(visitor.view).toMatchObject({ standsAt: 'computer', computer: { name: expect.any(String) as string } })
    expect(verdictOf(visitor, 'wsus-url-wrong')?.is).toBe('absent')
    // What was read at the server is still there, as it was read then.
    expect(recordOf(visitor).readings).toEqual(expect.arrayContaining(before))
    expect(machinesRead(visitor)).toEqual(['server', 'computer'])
  })

  test('settles what was left open on the way here, too', async () => {
    const visitor = await visitAt('computer-healthy', null)
    await goes(visitor, 'computer')
    expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'nothing-found' })
    expect([...standing(recordOf(visitor)).values()].filter(({ verdict }) => verdict.is === 'unknown')).toEqual([])
  })

  test('finds there what the server could not know, at the stop that looked for it', async () => {
    const visitor = await visitAt('adapter-disabled', 'adapter')
    expect(visitor.found()).toEqual([])
    await goes(visitor, 'computer')
    expect(visitor.found()).toContain('client-nic-disabled')
  })

  test('from two windows at once is one way', async () => {
    const visitor = await visitAt('computer-healthy', 'policy')
    const call = () => visitor.api.goTo({ visit: visitor.view.id, machine: 'computer' })
    const both = await Promise.all([call(), call()])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    await visitor.rests()
    expect(visitor.view.standsAt).toBe('computer')
    expect(verdictOf(visitor, 'wsus-policy-missing')?.is).toBe('absent')
  })

  test('is remembered when the program is started again', async () => {
    const visitor = await visitAt('computer-healthy', 'policy')
    await goes(visitor, 'computer')
    const back = await visitorBackAt(visitor.view.id, visitor.ports)
    expect(back.view.standsAt).toBe('computer')
  })

  test('waits while a fix is at work', async () => {
    const visitor = await visitAt('computer-cable-out', 'link')
    await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    expect(await visitor.problem('goTo', { machine: 'computer' })).toEqual({ code: 'busy' })
  })

  test('is no way where there is only one machine: a live visit and a case say what to do instead', async () => {
    const api = createWizard(fakePorts())
    const live = await api.openVisit({ symptom: 'computer-not-reported' })
    const recorded = await api.openCase({ text: await fileOf(await visitAt('computer-healthy', 'policy')) })
    for (const opened of [live, recorded]) {
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
      expect(opened.value.canGo).toBe(false)
      expect(await api.goTo({ visit: opened.value.id, machine: 'computer' })).toEqual({
        ok: false,
        problem: { code: 'cannot-go-there', machine: 'computer' },
      })
    }
  })
})

test('a visit begins where the situation says, and lacks the half of the server then', async () => {
  const visitor = await visitAt('laptop-outside', 'row')
  expect(visitor.view).toMatchObject({ standsAt: 'computer', computer: { name: 'NB-DEMO' } })
  expect(machinesRead(visitor)).toEqual(['computer'])
  const verdict = verdictOf(visitor, 'max-clients-reached')
  const missing = verdict?.is === 'unknown' ? verdict.missing : []
  expect(missing.map(({ problem }) => problem)).toContainEqual({
    code: 'other-machine',
    target: 'registration-limit',
    machine: 'server',
  })
})

describe('a plan for the other machine', () => {
  /** Found at the computer; the person is back at the server. */
  async function backAtTheServer() {
    const visitor = await visitAt('adapter-disabled', 'adapter')
    await goes(visitor, 'computer')
    return goes(visitor, 'server')
  }

  test('can be read but neither confirmed nor undone; there it can', async () => {
    const visitor = await backAtTheServer()
    expect(visitor.found()).toContain('client-nic-disabled')
    const { id, elsewhere } = await visitor.plans('client-nic-disabled', 'enable-adapter')
    expect(elsewhere).toBe('computer')
    const refused = { code: 'plan-elsewhere', machine: 'computer' }
    expect(await visitor.problem('applyPlan', { plan: id })).toEqual(refused)
    expect(visitor.run(id).state).toBe('planned')
    expect(visitor.ports.store.journals.size).toBe(0)

    await goes(visitor, 'computer')
    expect(visitor.run(id).elsewhere).toBeNull()
    await visitor.does('applyPlan', { plan: id })
    await visitor.waits(1300)
    expect(visitor.run(id).state).toBe('fixed')

    await goes(visitor, 'server')
    expect(await visitor.problem('undoPlan', { plan: id })).toEqual(refused)
    await goes(visitor, 'computer')
    await visitor.does('undoPlan', { plan: id })
    expect(visitor.run(id).state).toBe('undone')
    expect(visitor.found()).toContain('client-nic-disabled')
  })

  test('that only needs hands can be done from anywhere, and is not fixed until the computer says so', async () => {
    const visitor = await visitAt('computer-cable-out', 'link')
    const run = await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    expect(run).toMatchObject({ state: 'by-hand', elsewhere: null })
    await visitor.does('doneByHand', { plan: run.id })
    expect(visitor.run(run.id)).toMatchObject({
      state: 'unproven',
      after: { is: 'unknown', missing: [{ problem: { code: 'other-machine', machine: 'computer' } }] },
    })
    expect(visitor.view.outcome).not.toBe('solved')
    // Looking again from the same place proves no more.
    await visitor.does('verifyPlan', { plan: run.id })
    expect(visitor.run(run.id).state).toBe('unproven')
    await goes(visitor, 'computer')
    expect(visitor.run(run.id)).toMatchObject({ state: 'fixed', after: { is: 'absent' } })
  })

  test('that did not help is "not fixed" once one is there', async () => {
    const ports = fakePorts({
      source: (real) => ({
        ...real,
        hands: real.hands && { ...real.hands, perform: async () => ({ ok: true, value: null }), isDone: () => true },
      }),
    })
    const visitor = await visitAt('computer-cable-out', 'link', ports)
    const run = await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    await visitor.does('doneByHand', { plan: run.id })
    expect(visitor.run(run.id).state).toBe('unproven')
    await goes(visitor, 'computer')
    await visitor.waits(60)
    expect(visitor.run(run.id).state).toBe('not-fixed')
  })

  test('proves nothing about the symptom: that is read anew where it shows', async () => {
    const visitor = await visitAt('adapter-disabled', 'adapter')
    await goes(visitor, 'computer')
    expect(verdictOf(visitor, 'computer-silent')?.is).toBe('present')
    const { id } = await visitor.plans('client-nic-disabled', 'enable-adapter')
    await visitor.does('applyPlan', { plan: id })
    await visitor.waits(1300)
    expect(visitor.run(id).state).toBe('fixed')
    expect(verdictOf(visitor, 'computer-silent')).toMatchObject({
      is: 'unknown',
      missing: [{ fact: 'known-computer', problem: { code: 'other-machine', machine: 'server' } }],
    })
    expect(visitor.view.outcome).not.toBe('solved')
    await goes(visitor, 'server')
    expect(verdictOf(visitor, 'computer-silent')?.is).toBe('absent')
    expect(visitor.view.outcome).toBe('solved')
  })
})

test('a symptom of the server alone has no computer, and nothing to go to', async () => {
  const { view } = await (await visitorAt('wid-stopped')).walks()
  expect(view).toMatchObject({ standsAt: 'server', computer: null })
})
