import { describe, expect, test } from 'vitest'
import { factOf, isAsked, type FactId } from '#shared/facts/index'
import type { Machine } from '#shared/kernel/machine'
import { standing } from '#shared/session/outcome'
import type { VisitRecord } from '#shared/session/visit-record'
import { situationOf } from '#shared/situations/index'
import { fakePorts } from '../../fakes/fake-ports'
import { visitorAt, visitorBackAt, type Visitor } from '../../fakes/visitor'
import { createWizard } from '../../../src-main/app/wizard'

const goes = (visitor: Visitor, machine: Machine) => visitor.does('goTo', { machine })
const recordOf = ({ ports, view }: Visitor) => JSON.parse(ports.store.records.get(view.id) ?? '') as VisitRecord
const verdictOf = (visitor: Visitor, cause: string) => standing(recordOf(visitor)).get(cause)?.verdict
const machinesRead = (visitor: Visitor) => [
  ...new Set(
    recordOf(visitor)
      .readings.filter(({ from }) => from !== 'person')
      .map(({ machine }) => machine),
  ),
]
/** Walks to a stop, or to the end, as the person in front of this machine would. */
const walksTo = (visitor: Visitor, situation: string, node: string | null) =>
  visitor.walks(situationOf(situation)?.answers, (here) => here.node === node && (here.kind !== 'check' || here.judged))
const at = async (situation: string, node: string | null, ports = fakePorts()) =>
  walksTo(await visitorAt(situation, ports), situation, node)

describe('a visit that stands at the server', () => {
  test('leaves what only the computer can show unknown, with where it can be read, and asks no probe for it', async () => {
    const asked: string[] = []
    const ports = fakePorts({
      source: (real) => ({ ...real, read: (fact, signal) => (asked.push(fact), real.read(fact, signal)) }),
    })
    const visitor = await at('computer-healthy', 'services', ports)
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
    const { view } = await at('computer-healthy', 'services')
    if (view.here.kind !== 'check') throw new Error('services is a check')
    const there = view.here.rows.filter(({ on, reader }) => on === 'computer' && reader !== 'person')
    expect(there.map(({ fact }) => fact)).toContain('update-services')
    for (const row of there)
      expect(row).toMatchObject({ state: 'problem', readAt: null, problem: { code: 'other-machine' } })
  })

  test('is open at its end, never "nothing found"', async () => {
    const visitor = await at('computer-healthy', null)
    expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'open' })
  })
})

describe('going to the computer', () => {
  test('reads the check at hand again by itself, and judges with both halves', async () => {
    const visitor = await at('computer-healthy', 'policy')
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
    const visitor = await at('computer-healthy', null)
    await goes(visitor, 'computer')
    expect(visitor.view.here).toMatchObject({ kind: 'end', outcome: 'nothing-found' })
    expect([...standing(recordOf(visitor)).values()].filter(({ verdict }) => verdict.is === 'unknown')).toEqual([])
  })

  test('finds there what the server could not know, at the stop that looked for it', async () => {
    const visitor = await at('adapter-disabled', 'adapter')
    expect(visitor.found()).toEqual([])
    await goes(visitor, 'computer')
    expect(visitor.found()).toContain('client-nic-disabled')
  })

  test('from two windows at once is one way', async () => {
    const visitor = await at('computer-healthy', 'policy')
    const call = () => visitor.api.goTo({ visit: visitor.view.id, machine: 'computer' })
    const both = await Promise.all([call(), call()])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    await visitor.rests()
    expect(visitor.view.standsAt).toBe('computer')
    expect(verdictOf(visitor, 'wsus-policy-missing')?.is).toBe('absent')
  })

  test('is remembered when the program is started again', async () => {
    const visitor = await at('computer-healthy', 'policy')
    await goes(visitor, 'computer')
    const back = await visitorBackAt(visitor.view.id, visitor.ports)
    expect(back.view.standsAt).toBe('computer')
  })

  test('waits while a fix is at work', async () => {
    const visitor = await at('computer-cable-out', 'link')
    await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    expect(await visitor.problem('goTo', { machine: 'computer' })).toEqual({ code: 'busy' })
  })

  test('is no way where there is only one machine: a live visit and a case say what to do instead', async () => {
    const api = createWizard(fakePorts())
    const live = await api.openVisit({ symptom: 'computer-not-reported' })
    const recorded = await api.openCase({ text: await fileOf(await at('computer-healthy', 'policy')) })
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
  const visitor = await at('laptop-outside', 'row')
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
    const visitor = await at('adapter-disabled', 'adapter')
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
    const visitor = await at('computer-cable-out', 'link')
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
    const visitor = await at('computer-cable-out', 'link', ports)
    const run = await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    await visitor.does('doneByHand', { plan: run.id })
    expect(visitor.run(run.id).state).toBe('unproven')
    await goes(visitor, 'computer')
    await visitor.waits(60)
    expect(visitor.run(run.id).state).toBe('not-fixed')
  })

  test('proves nothing about the symptom: that is read anew where it shows', async () => {
    const visitor = await at('adapter-disabled', 'adapter')
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

const fileOf = async (visitor: Visitor) => (await visitor.get('caseFile', { visit: visitor.view.id })).text

describe('the case file of the computer', () => {
  /** Saved by somebody who looked for the same symptom at the computer and nowhere else. */
  async function savedAtTheComputer(
    situation = 'computer-healthy',
    change: (record: VisitRecord) => VisitRecord = same,
  ) {
    const visitor = await visitorAt(situation)
    await goes(visitor, 'computer')
    await walksTo(visitor, situation, null)
    const record = JSON.parse(await fileOf(visitor)) as VisitRecord
    return JSON.stringify(change({ ...record, readings: record.readings.filter(ofComputer) }))
  }
  const same = (record: VisitRecord) => record
  const ofComputer = ({ fact }: { fact: string }) =>
    factOf(fact as FactId).on === 'computer' && !isAsked(fact as FactId)
  const adds = (visitor: Visitor, text: string) => visitor.does('addCase', { text })

  test('brings the other half, with the times at which it was read there', async () => {
    const visitor = await at('computer-healthy', null)
    await visitor.waits(3600)
    const text = await savedAtTheComputer()
    const before = recordOf(visitor).readings
    await adds(visitor, text)
    const added = recordOf(visitor).readings.filter(({ from }) => from === 'case')
    const saved = (JSON.parse(text) as VisitRecord).readings
    expect(added.length).toBeGreaterThan(10)
    for (const one of added) expect(saved).toContainEqual({ ...one, from: 'probe' })
    expect(recordOf(visitor).readings.filter(({ from }) => from !== 'case')).toEqual(before)
    expect(visitor.view).toMatchObject({ standsAt: 'server', here: { kind: 'end', outcome: 'nothing-found' } })
  })

  test('takes over nothing about the machine that one stands at', async () => {
    const there = await visitorAt('computer-healthy')
    await walksTo(there, 'computer-healthy', null)
    await goes(there, 'computer')
    const visitor = await at('computer-healthy', 'policy')
    await adds(visitor, await fileOf(there))
    const added = recordOf(visitor).readings.filter(({ from }) => from === 'case')
    expect([...new Set(added.map(({ fact }) => factOf(fact as FactId).on))]).toEqual(['computer'])
  })

  test('proves a fix that could not be proven from here, and only if it is newer than that', async () => {
    const visitor = await at('computer-cable-out', 'link')
    const early = await savedAtTheComputer()
    const run = await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    await visitor.waits(60)
    await visitor.does('doneByHand', { plan: run.id })
    const sameMachine = (record: VisitRecord): VisitRecord => ({
      ...record,
      source: { kind: 'practice', situation: 'computer-cable-out' },
    })
    await adds(visitor, JSON.stringify(sameMachine(JSON.parse(early) as VisitRecord)))
    expect(visitor.run(run.id).state).toBe('unproven')
    const ahead = (record: VisitRecord): VisitRecord => ({
      ...sameMachine(record),
      readings: record.readings.map((one) => ({ ...one, at: '2026-11-24T09:30:00.000Z' })),
    })
    await visitor.waits(3600)
    await adds(visitor, await savedAtTheComputer('computer-healthy', ahead))
    expect(visitor.run(run.id).state).toBe('fixed')
  })

  test('whose clock is ahead counts as read when it was added: it proves nothing that was done later', async () => {
    const future = (record: VisitRecord): VisitRecord => ({
      ...record,
      readings: record.readings.map((one) => ({ ...one, at: '2099-01-01T00:00:00.000Z' })),
    })
    const visitor = await at('computer-cable-out', 'link')
    await adds(visitor, await savedAtTheComputer('computer-cable-out', future))
    expect(recordOf(visitor).readings.every((one) => one.at < '2027')).toBe(true)
    const run = await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    await visitor.does('doneByHand', { plan: run.id })
    expect(visitor.run(run.id).state).toBe('unproven')
  })

  test('from two windows at once is taken over once', async () => {
    const visitor = await at('computer-healthy', 'policy')
    const text = await savedAtTheComputer()
    await visitor.waits(3600)
    const call = () => visitor.api.addCase({ visit: visitor.view.id, text })
    const [first, second] = await Promise.all([call(), call()])
    expect(first.ok).toBe(true)
    expect(second).toEqual({ ok: false, problem: { code: 'case-nothing-newer', machine: 'computer' } })
    await visitor.rests()
    const added = recordOf(visitor).readings.filter(({ from }) => from === 'case')
    expect(new Set(added.map(({ fact }) => fact)).size).toBe(added.length)
  })

  const hostile: [name: string, text: () => Promise<string>, problem: object][] = [
    ['that is no JSON', async () => 'PK\u0003\u0004', { code: 'case-not-readable' }],
    ['that was cut', async () => (await savedAtTheComputer()).slice(0, 900), { code: 'case-not-readable' }],
    ['that is empty', async () => '', { code: 'case-not-readable' }],
    [
      'of a newer version',
      async () => JSON.stringify({ ...(JSON.parse(await savedAtTheComputer()) as object), version: 7 }),
      { code: 'case-from-newer-version', version: 7, known: 1 },
    ],
    ['of the wrong shape', async () => '{"format":"wsus-medic-case","version":1}', { code: 'case-wrong-shape' }],
    [
      'with a time that is none',
      () =>
        savedAtTheComputer('computer-healthy', (record) => ({
          ...record,
          readings: record.readings.map((one) => ({ ...one, at: 'zzzz' })),
        })),
      { code: 'case-wrong-shape', where: 'readings.0.at' },
    ],
    ['that is too large', async () => ' '.repeat(33 * 1024 ** 2), { code: 'case-too-large', limit: 32 }],
    [
      'about another symptom',
      async () => fileOf(await (await visitorAt('wid-stopped')).walks()),
      { code: 'case-of-other-symptom', symptom: 'services-not-running' },
    ],
    ['of another practice machine', () => savedAtTheComputer('adapter-disabled'), { code: 'case-of-other-source' }],
    [
      'of a real machine',
      () => savedAtTheComputer('computer-healthy', (record) => ({ ...record, source: { kind: 'live' } })),
      { code: 'case-of-other-source' },
    ],
    [
      'of the same machine',
      async () => fileOf(await at('computer-healthy', 'policy')),
      { code: 'case-without-machine', machine: 'computer' },
    ],
    [
      'that calls facts of the server facts of the computer',
      async () => {
        const record = JSON.parse(await fileOf(await at('computer-healthy', 'policy'))) as VisitRecord
        const readings = record.readings.map((one) => ({ ...one, machine: 'computer' as const }))
        return JSON.stringify({ ...record, readings })
      },
      { code: 'case-without-machine', machine: 'computer' },
    ],
    [
      'of another computer',
      () =>
        savedAtTheComputer('computer-healthy', (record) => ({
          ...record,
          readings: record.readings.map((one) =>
            one.fact === 'computer-identity' && one.result.ok
              ? { ...one, result: { ok: true, value: { ...(one.result.value as object), name: 'PC-OTHER' } } }
              : one,
          ),
        })),
      { code: 'case-of-other-computer', name: 'PC-OTHER' },
    ],
  ]
  test.each(hostile)('%s is refused clearly, and nothing of it is kept', async (_name, text, problem) => {
    const visitor = await at('computer-healthy', 'policy')
    const before = recordOf(visitor)
    expect(await visitor.problem('addCase', { text: await text() })).toMatchObject(problem)
    await visitor.rests()
    expect(recordOf(visitor).readings).toEqual(before.readings)
  })

  test('with one fact of the wrong shape keeps the others; that one is never judged as fine', async () => {
    const visitor = await at('computer-healthy', 'services')
    await visitor.waits(3600)
    const broken = (record: VisitRecord): VisitRecord => ({
      ...record,
      readings: record.readings.map((one) =>
        one.fact === 'update-services' ? { ...one, result: { ok: true, value: 'all fine' } } : one,
      ),
    })
    await adds(visitor, await savedAtTheComputer('computer-healthy', broken))
    expect(verdictOf(visitor, 'wu-service-disabled')).toMatchObject({
      is: 'unknown',
      missing: [{ problem: { code: 'unreadable' } }],
    })
    expect(verdictOf(visitor, 'client-clock-skew')?.is).toBe('absent')
  })

  test('completes a case of the server that was opened somewhere else', async () => {
    const server = await fileOf(await at('computer-healthy', null))
    const ports = fakePorts()
    const opened = await createWizard(ports).openCase({ text: server })
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    const visitor = await walksTo(await visitorBackAt(opened.value.id, ports), 'computer-healthy', null)
    expect(visitor.view).toMatchObject({ standsAt: 'server', outcome: 'open' })
    await visitor.waits(3600)
    await adds(visitor, await savedAtTheComputer())
    expect(visitor.view.outcome).toBe('nothing-found')
  })
})

test('a symptom of the server alone has no computer, and nothing to go to', async () => {
  const { view } = await (await visitorAt('wid-stopped')).walks()
  expect(view).toMatchObject({ standsAt: 'server', computer: null })
})
