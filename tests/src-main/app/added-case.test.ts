import { describe, expect, test } from 'vitest'
import { factOf, isAsked, type FactId } from '#shared/facts/index'
import type { VisitRecord } from '#shared/session/visit-record'
import { fakePorts } from '../../fakes/fake-ports'
import { fileOf, goes, recordOf, verdictOf, visitAt, walksTo } from '../../fakes/two-machines'
import { visitorAt, visitorBackAt, type Visitor } from '../../fakes/visitor'
import { createWizard } from '../../../src-main/app/wizard'

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
    const visitor = await visitAt('computer-healthy', null)
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
    const visitor = await visitAt('computer-healthy', 'policy')
    await adds(visitor, await fileOf(there))
    const added = recordOf(visitor).readings.filter(({ from }) => from === 'case')
    expect([...new Set(added.map(({ fact }) => factOf(fact as FactId).on))]).toEqual(['computer'])
  })

  test('proves a fix that could not be proven from here, and only if it is newer than that', async () => {
    const visitor = await visitAt('computer-cable-out', 'link')
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
    const visitor = await visitAt('computer-cable-out', 'link')
    await adds(visitor, await savedAtTheComputer('computer-cable-out', future))
    expect(recordOf(visitor).readings.every((one) => one.at < '2027')).toBe(true)
    const run = await visitor.fixes('client-cable-unplugged', 'plug-in-cable')
    await visitor.does('doneByHand', { plan: run.id })
    expect(visitor.run(run.id).state).toBe('unproven')
  })

  test('from two windows at once is taken over once', async () => {
    const visitor = await visitAt('computer-healthy', 'policy')
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
      async () => fileOf(await visitAt('computer-healthy', 'policy')),
      { code: 'case-without-machine', machine: 'computer' },
    ],
    [
      'that calls facts of the server facts of the computer',
      async () => {
        const record = JSON.parse(await fileOf(await visitAt('computer-healthy', 'policy'))) as VisitRecord
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
    const visitor = await visitAt('computer-healthy', 'policy')
    const before = recordOf(visitor)
    expect(await visitor.problem('addCase', { text: await text() })).toMatchObject(problem)
    await visitor.rests()
    expect(recordOf(visitor).readings).toEqual(before.readings)
  })

  test('with one fact of the wrong shape keeps the others; that one is never judged as fine', async () => {
    const visitor = await visitAt('computer-healthy', 'services')
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
    const server = await fileOf(await visitAt('computer-healthy', null))
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
