import { expect, test } from 'vitest'
import type { CheckUpView } from '#shared/contract/check-up'
import { factOf, probedFactIds } from '#shared/facts/index'
import type { Result } from '#shared/kernel/result'
import { trees } from '#shared/trees/index'
import type { Source } from '../../../src-main/app/ports'
import { createWizard } from '../../../src-main/app/wizard'
import { fakePorts } from '../../fakes/fake-ports'

function program(source?: (real: Source) => Source) {
  const ports = fakePorts(source && { source })
  const api = createWizard(ports)
  return { ports, api }
}
function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
type Api = ReturnType<typeof program>['api']

async function checked(api: Api, situation: string): Promise<CheckUpView> {
  let view = given(await api.checkEverything({ situation }))
  while (!view.done) view = given(await api.checkUp({ checkUp: view.id, seen: view.revision }))
  return view
}
const causes = (view: CheckUpView, symptom: string, is: string) =>
  view.symptoms.find((one) => one.symptom === symptom)?.causes.filter(({ verdict }) => verdict.is === is) ?? []

const ofServer = probedFactIds.filter((fact) => factOf(fact).on === 'server')

test('everything that the server can tell is read once, and judged for every symptom', async () => {
  const { api, ports } = program()
  const view = await checked(api, 'wid-stopped')
  expect(view.rows.map(({ fact }) => fact)).toEqual(ofServer)
  expect([view.of, view.practice, view.standsAt]).toEqual([ofServer.length, true, 'server'])
  expect(view.symptoms.map(({ symptom }) => symptom).sort()).toEqual(trees.map(({ id }) => id).sort())
  expect(view.symptoms[0]?.symptom).toBe('services-not-running')
  expect(causes(view, 'services-not-running', 'present').map(({ cause }) => cause)).toContain('db-service-stopped')
  expect(view.symptoms.find(({ symptom }) => symptom === 'services-not-running')?.proof.is).toBe('present')
  expect(ports.faults).toEqual([])
})

test('on a healthy server nothing is found, and what only the computer can tell stays open', async () => {
  const { api } = program()
  const view = await checked(api, 'healthy-2019')
  expect([view.read, view.symptoms.flatMap(({ symptom }) => causes(view, symptom, 'present'))]).toEqual([view.of, []])
  const open = causes(view, 'computer-not-reported', 'unknown')
  expect(open.length).toBeGreaterThan(0)
  expect(
    open.flatMap(({ verdict }) => (verdict.is === 'unknown' ? verdict.missing : [])).map(({ problem }) => problem.code),
  ).toContain('other-machine')
})

test('what could not be read is counted as that, and what depends on it is open and not ruled out', async () => {
  const { api } = program()
  const view = await checked(api, 'not-elevated')
  expect(view.read).toBeLessThan(view.of)
  expect(view.rows.filter(({ state }) => state === 'problem').length).toBe(view.of - view.read)
  expect(causes(view, 'services-not-running', 'unknown').map(({ cause }) => cause)).toContain(
    'wsuspool-stopped-manually',
  )
})

test('verdicts come when all facts are in, and not before', async () => {
  const { api } = program((real) => ({ ...real, read: () => new Promise(() => {}) }))
  const begun = given(await api.checkEverything({ situation: 'wid-stopped' }))
  expect([begun.done, begun.symptoms]).toEqual([false, []])
})

test('it can be stopped: what was not read says so, and the rest is judged', async () => {
  const { api } = program((real) => ({
    ...real,
    read: (fact, signal) => (fact === 'app-pool' ? new Promise(() => {}) : real.read(fact, signal)),
  }))
  let view = given(await api.checkEverything({ situation: 'wid-stopped' }))
  while (view.rows.filter(({ state }) => state === 'reading' || state === 'waiting').length > 1)
    view = given(await api.checkUp({ checkUp: view.id, seen: view.revision }))
  await api.stopCheckUp({ checkUp: view.id })
  while (!view.done) view = given(await api.checkUp({ checkUp: view.id, seen: view.revision }))
  expect(view.rows.find(({ fact }) => fact === 'app-pool')?.problem?.code).toBe('cancelled')
  expect(causes(view, 'services-not-running', 'present').map(({ cause }) => cause)).toContain('db-service-stopped')
})

test('a visit goes on with what was read, and reads none of it again', async () => {
  const read: string[] = []
  const { api } = program((real) => ({
    ...real,
    read: (fact, ...rest) => {
      read.push(fact)
      return real.read(fact, ...rest)
    },
  }))
  const checkUp = await checked(api, 'wid-stopped')
  const before = read.length
  const { id, source } = given(await api.openVisit({ symptom: 'services-not-running', checkUp: checkUp.id }))
  expect(source).toEqual({ kind: 'practice', situation: 'wid-stopped' })
  let view = given(await api.visit({ visit: id }))
  while (view.here.node !== 'database' || (view.here.kind === 'check' && !view.here.judged)) {
    const { here } = view
    if (here.kind === 'ask' && !here.reading)
      view = given(await api.answer({ visit: id, node: here.node, choice: 'unknown' }))
    else view = given(await api.changes({ visit: id, seen: view.revision }))
  }
  expect(view.here.kind === 'check' && view.here.causes[0]?.verdict.is).toBe('present')
  expect(read.length).toBe(before)
})

test('one of another program, or of long ago, is not there', async () => {
  const { api } = program()
  const first = await checked(api, 'wid-stopped')
  for (let more = 0; more < 4; more++) await checked(api, 'healthy-2019')
  for (const checkUp of [first.id, '__proto__'])
    expect(await api.checkUp({ checkUp, seen: 0 })).toEqual({
      ok: false,
      problem: { code: 'unknown-id', what: 'check-up', id: checkUp },
    })
})
