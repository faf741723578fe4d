import { describe, expect, test } from 'vitest'
import type { MachineRole } from '#shared/kernel/machine'
import { ok, type Result } from '#shared/kernel/result'
import { withComputer } from '#shared/practice/change'
import { factOfMachine } from '#shared/practice/observe/index'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf } from '#shared/situations/index'
import { createWizard } from '../../../src-main/app/wizard'
import { fakePorts } from '../../fakes/fake-ports'

/** The program on a real machine of that role, which is both machines of a healthy pair. */
function program(role: MachineRole | null) {
  const ports = fakePorts()
  const { open } = ports.sources
  const situation = situationOf('computer-healthy')
  if (!situation) throw new Error('no such machine')
  const pair = stateOf(situation, ports.clock.now().toISOString())
  const state = withComputer(pair, { name: pair.name })
  ports.sources.open = (of, record) => {
    const source = open(of, record)
    return source.ok && of.kind === 'live'
      ? ok({ ...source.value, read: (fact) => Promise.resolve(factOfMachine(state, fact)) })
      : source
  }
  ports.machine.role = () => Promise.resolve(role)
  return { api: createWizard(ports), name: state.name }
}
type Api = ReturnType<typeof program>['api']
function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const noServer = (role: MachineRole) => ({ ok: false, problem: { code: 'no-wsus-server', role } })

/** Until nothing is being read any more. */
async function settled(api: Api, visit: string) {
  for (;;) {
    const view = given(await api.visit({ visit }))
    if (view.here.kind === 'check' ? view.here.judged : !(view.here.kind === 'ask' && view.here.reading)) return view
    await api.changes({ visit, seen: view.revision })
  }
}

describe.each(['client', 'neither'] as const)('on a machine that is no WSUS server (%s)', (role) => {
  test.each(['services-not-running', 'connection-error-503'])('%s says so, and no visit begins', async (symptom) => {
    const { api } = program(role)
    expect(await api.openVisit({ symptom })).toEqual(noServer(role))
    expect(given(await api.history({}))).toEqual([])
  })

  test('a computer that does not report is this one', async () => {
    const { api } = program(role)
    expect(given(await api.openVisit({ symptom: 'computer-not-reported' }))).toMatchObject({
      standsAt: 'computer',
      aboutComputer: null,
    })
  })

  test('an installation is looked at here, because the role may be what is installed', async () => {
    const { api } = program(role)
    expect(given(await api.openVisit({ symptom: 'setup-0x80070643' })).standsAt).toBe('server')
  })

  test('everything means everything of the computer, and each symptom goes on where it belongs', async () => {
    const { api } = program(role)
    const { id: checkUp, standsAt } = given(await api.checkEverything({}))
    expect(standsAt).toBe('computer')
    expect(given(await api.openVisit({ symptom: 'computer-not-reported', checkUp })).standsAt).toBe('computer')
    expect(given(await api.openVisit({ symptom: 'setup-0x80070643', checkUp })).standsAt).toBe('server')
    expect(await api.openVisit({ symptom: 'services-not-running', checkUp })).toEqual(noServer(role))
  })
})

test.each(['wsus-server', 'both', null] as const)(
  'a WSUS server (%s) begins with what a server knows',
  async (role) => {
    const { api } = program(role)
    for (const symptom of ['services-not-running', 'computer-not-reported', 'setup-0x80070643'])
      expect(given(await api.openVisit({ symptom })).standsAt).toBe('server')
    expect(given(await api.checkEverything({})).standsAt).toBe('server')
  },
)

test('a server that does not report to itself is the computer, too: one goes from half to half', async () => {
  const { api, name } = program('both')
  const { id: visit, canGo } = given(await api.openVisit({ symptom: 'computer-not-reported' }))
  expect(canGo).toBe(false)
  given(await api.nameComputer({ visit, name: `${name.toLowerCase()}.demo.example` }))
  expect((await settled(api, visit)).canGo).toBe(true)
  given(await api.answer({ visit, node: 'affected', choice: 'one' }))
  await settled(api, visit)
  given(await api.goTo({ visit, machine: 'computer' }))
  expect(await settled(api, visit)).toMatchObject({ standsAt: 'computer', computer: { name }, canGo: true })
  given(await api.goTo({ visit, machine: 'server' }))
  expect((await settled(api, visit)).standsAt).toBe('server')
})

test('about another computer a server stays the server', async () => {
  const { api } = program('both')
  const { id: visit } = given(await api.openVisit({ symptom: 'computer-not-reported' }))
  given(await api.nameComputer({ visit, name: 'PC-0815' }))
  expect((await settled(api, visit)).canGo).toBe(false)
  expect(await api.goTo({ visit, machine: 'computer' })).toMatchObject({ problem: { code: 'cannot-go-there' } })
})
