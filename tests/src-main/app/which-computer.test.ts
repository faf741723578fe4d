import { expect, test } from 'vitest'
import type { VisitView } from '#shared/contract/views'
import type { Result } from '#shared/kernel/result'
import { ok } from '#shared/kernel/result'
import type { VisitRecord } from '#shared/session/visit-record'
import type { Source } from '../../../src-main/app/ports'
import type { ComputerList } from '../../../src-main/probes/computer-list'
import { createWizard } from '../../../src-main/app/wizard'
import { fakePorts } from '../../fakes/fake-ports'

const SYMPTOM = 'computer-not-reported'
const LIST: ComputerList = {
  computers: [
    { name: 'PC-0815.demo.example', lastContactAt: null, lastReportAt: null, address: '192.0.2.15' },
    { name: 'PC-0816', lastContactAt: '2026-11-01T00:00:00.000Z', lastReportAt: null, address: null },
  ],
  total: 5000,
}

/** A real server whose list can be read; it keeps which computer each of its sources was opened for. */
function server(list: Source['computers'] = () => Promise.resolve(ok(LIST))) {
  const opened: (string | null)[] = []
  const ports = fakePorts({ source: (real) => ({ ...real, computers: list }) })
  const { open } = ports.sources
  ports.sources.open = (of, record) => {
    opened.push(record.computer)
    const source = open(of, record)
    // Every answer tells for which computer it was asked.
    const read: Source['read'] = (fact) =>
      Promise.resolve({ ok: false, problem: { code: 'read-failed', target: fact, error: `of ${record.computer}` } })
    return source.ok && of.kind === 'live' ? ok({ ...source.value, read }) : source
  }
  return { api: createWizard(ports), opened, ports }
}
function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const kept = ({ ports }: ReturnType<typeof server>, visit: string) =>
  JSON.parse(ports.store.records.get(visit) ?? 'null') as VisitRecord
const begun = async ({ api }: ReturnType<typeof server>, symptom = SYMPTOM): Promise<VisitView> =>
  given(await api.openVisit({ symptom }))

/** Until nothing is being read any more. */
async function settled(api: ReturnType<typeof server>['api'], visit: string): Promise<void> {
  for (;;) {
    const { here, revision } = given(await api.visit({ visit }))
    if (here.kind === 'check' ? here.judged : !(here.kind === 'ask' && here.reading)) return
    await api.changes({ visit, seen: revision })
  }
}

test('a live visit about a computer asks which one, with the list of the server and how long it is', async () => {
  const one = server()
  const visit = await begun(one)
  expect(visit.aboutComputer).toEqual({ name: null })
  expect(given(await one.api.computers({ visit: visit.id }))).toEqual({ ...LIST, problem: null })
})

test('a visit to the server alone, and one in practice, ask for none', async () => {
  const one = server()
  expect((await begun(one, 'services-not-running')).aboutComputer).toBeNull()
  const practice = given(await one.api.openVisit({ symptom: SYMPTOM, situation: 'computer-asleep' }))
  expect(practice.aboutComputer).toBeNull()
  expect(await one.api.nameComputer({ visit: practice.id, name: 'PC-0815' })).toMatchObject({ ok: false })
})

test('the facts are those of the computer that was named, also after the program was closed', async () => {
  const one = server()
  const { id: visit } = await begun(one)
  expect(given(await one.api.nameComputer({ visit, name: ' PC-0815.demo.example ' })).aboutComputer).toEqual({
    name: 'PC-0815.demo.example',
  })
  expect(one.opened).toEqual([null, 'PC-0815.demo.example'])
  const again = createWizard(one.ports)
  expect(given(await again.visit({ visit })).aboutComputer).toEqual({ name: 'PC-0815.demo.example' })
  expect(one.opened.at(-1)).toBe('PC-0815.demo.example')
})

test('another computer begins anew, and the answers that were given stay', async () => {
  const one = server()
  const { id: visit, here } = await begun(one)
  given(await one.api.nameComputer({ visit, name: 'PC-0815' }))
  await one.api.answer({ visit, node: here.node, choice: 'unknown' })
  await settled(one.api, visit)
  const before = kept(one, visit)
  expect(before.answers).toHaveLength(1)
  given(await one.api.nameComputer({ visit, name: 'PC-0816' }))
  await settled(one.api, visit)
  const after = kept(one, visit)
  expect(after).toMatchObject({ computer: 'PC-0816', left: [], answers: before.answers })
  expect(JSON.stringify(before)).toContain('of PC-0815')
  expect(JSON.stringify(after)).not.toContain('PC-0815')
})

test('whoever does not know the name goes on without it', async () => {
  const one = server()
  const { id: visit } = await begun(one)
  expect(given(await one.api.nameComputer({ visit, name: null })).aboutComputer).toEqual({ name: '' })
})

test.each(['', '  ', 'PC 0815', 'PC-0815;DROP', '..', '-'.repeat(300), '../x', 'PC-0815\n', '$(calc)'])(
  'no computer is called %j',
  async (name) => {
    const one = server()
    const { id: visit } = await begun(one)
    const answer = await one.api.nameComputer({ visit, name })
    if (name.trim() === 'PC-0815') expect(answer.ok).toBe(true)
    else expect(answer).toMatchObject({ ok: false, problem: { code: 'no-computer-name' } })
  },
)

test('a list that cannot be read says why, and a name can be typed all the same', async () => {
  const problem = { code: 'access-denied', target: 'SUSDB' } as const
  const one = server(() => Promise.resolve({ ok: false, problem }))
  const { id: visit } = await begun(one)
  expect(given(await one.api.computers({ visit }))).toEqual({ computers: [], total: 0, problem })
  expect((await one.api.nameComputer({ visit, name: '컴퓨터-1' })).ok).toBe(true)
})
