import { afterAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { machines, otherThan, type Machine } from '#shared/kernel/machine'
import type { Result } from '#shared/kernel/result'
import { withPolicy } from '#shared/practice/change'
import type { MachineState } from '#shared/practice/state'
import { checkResultSchema, type CheckResult } from '#shared/report/check-result'
import { speaker } from '#shared/report/speaker'
import { computerOf } from '#shared/report/tree-facts'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf, situations } from '#shared/situations/index'
import { treeOf, trees } from '#shared/trees/index'
import type { SessionFacts } from '../../src-main/adapters/powershell/ps-session'
import { check } from '../../src-main/shells/console/check'
import { fakeConsole } from '../fakes/fake-console'
import { practisedPages } from '../fakes/practised-pages'
import { practisedWindows } from '../fakes/practised-windows'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'

const runner = patient(testRunner(...standIns))
afterAll(() => runner.close())

/** The console's check of this machine, which the stand-ins make one of the two of a machine in a known state. */
async function checked(state: MachineState, at: Machine, symptom: string, computer: string | null) {
  await runner.read('use-machine', practisedWindows(state, at), 20, never())
  const console = fakeConsole()
  const from = { kind: 'live', computer, sqlLogin: null } as const
  const session = async () => (await runner.read('session', {}, 20, never())) as Result<SessionFacts>
  const machine = standInMachine({ ...runner, session }, practisedPages(state))
  const code = await check({ name: 'check', from, symptom, format: 'json' }, 'en', console, machine)
  const { out, err } = console.said
  return { code, err, result: out === '' ? null : v.parse(checkResultSchema, JSON.parse(out)) }
}

/** The same where an answer is expected. */
async function answered(...given: Parameters<typeof checked>): Promise<CheckResult> {
  const { result, err } = await checked(...given)
  if (!result) throw new Error(err)
  return result
}

/** To the second, because the logs of HTTP.sys know no less. */
const now = () => `${new Date().toISOString().slice(0, 19)}.000Z`
const stateIn = (id: string): MachineState => {
  const situation = situationOf(id)
  if (!situation) throw new Error(id)
  return stateOf(situation, now())
}
const judged = ({ causes, symptom }: CheckResult) => [symptom.proof, ...causes]
const idsOf = (result: CheckResult, is: CheckResult['causes'][number]['verdict']) =>
  judged(result).flatMap(({ id, verdict }) => (verdict === is ? [id] : []))

/** What a symptom of a server says on a machine that is none. */
const noServer = (role: 'client' | 'neither') => {
  const { text, next } = speaker('en', 'UTC').problem({ code: 'no-wsus-server', role })
  return { code: 2, err: `${text}\n${next}\n`, result: null }
}
const ofServer = trees.filter((tree) => !computerOf(tree, {}) && !tree.anywhere)

/**
 * What one half alone makes look different, by situation and machine: causes that seem to be there, and those that are not seen.
 */
const oneHalf: Readonly<Record<string, { seems?: readonly string[]; hides?: readonly string[] }>> = {
  // From the server a computer that cannot be reached looks like one that is off.
  ...Object.fromEntries(
    [
      'computer-cable-out',
      'computer-cable-broken',
      'wall-port-closed',
      'adapter-disabled',
      'adapter-faulty',
      'laptop-not-joined',
      'computer-without-address',
      'laptop-outside',
      'cable-out-and-no-policy',
    ].map((id) => [`${id} at the server`, { seems: ['client-powered-off'] }]),
  ),
  // The database keeps the newest name alone: one look leaves open whether names take turns.
  'clones-share-an-id at the server': { hides: ['duplicate-susclientid'] },
  // Before anybody tries another cable, a port that is dead looks like a cable that is out.
  'computer-cable-broken at the computer': { seems: ['client-cable-unplugged'] },
  'wall-port-closed at the computer': { seems: ['client-cable-unplugged'] },
  // A computer does not know what the server is called, nor which addresses it has.
  'policy-names-old-server at the computer': { seems: ['dns-or-hosts-wrong'] },
  'hosts-line-left at the computer': { seems: ['port-blocked'] },
  'dns-record-old at the computer': { seems: ['port-blocked'] },
}

describe.each(machines)('at the %s', (at) => {
  const here = situations.filter(({ symptom }) => {
    const tree = treeOf(symptom)
    return tree && (at === 'server' || computerOf(tree, {}))
  })
  test.each(here.map((situation) => [situation.id, situation] as const))(
    '%s: a live check gives its causes and no others',
    async (id, situation) => {
      const { symptom, present, unknown } = situation
      const state = stateOf(situation, now())
      // A computer that is off runs no program.
      if (at === 'computer' && state.computer.power !== 'on') return
      const result = await answered(state, at, symptom, state.computer.name)
      const open = (codes: readonly string[]) =>
        judged(result).flatMap((one) =>
          one.missing.some(({ problem }) => codes.includes(problem.code)) ? [one.id] : [],
        )
      const { seems = [], hides = [] } = oneHalf[`${id} at the ${at}`] ?? {}
      const undecided: string[] = open(['other-machine', 'not-answered'])
      const listed = judged(result).flatMap(({ id: cause }) => (present.some((one) => one === cause) ? [cause] : []))
      const expected = [...listed.filter((cause) => !undecided.includes(cause) && !hides.includes(cause)), ...seems]
      expect(idsOf(result, 'present').sort()).toEqual(expected.sort())
      const unclear = idsOf(result, 'unknown').filter((cause) => !undecided.includes(cause))
      expect(unclear.filter((cause) => ![...unknown, ...hides].some((one) => one === cause))).toEqual([])
      for (const { problem } of judged(result).flatMap(({ missing }) => missing))
        if (problem.code === 'other-machine') expect(problem.machine).toBe(otherThan(at))
    },
  )
})

describe('a computer on which nothing is wrong', () => {
  const client = () => stateIn('computer-healthy')
  const neither = () => withPolicy(client(), { server: null, statusServer: null, useServer: false })

  test.each(ofServer.map(({ id }) => id))('is no WSUS server, and %s says so and nothing else', async (symptom) => {
    expect(await checked(client(), 'computer', symptom, null)).toEqual(noServer('client'))
    expect(await checked(neither(), 'computer', symptom, null)).toEqual(noServer('neither'))
  })

  test('is read itself where the symptom is about a computer', async () => {
    const result = await answered(client(), 'computer', 'computer-not-reported', null)
    expect(result.readOn).toEqual(['computer'])
    expect(result.computer).toEqual({ name: client().computer.name, windows: 'Windows 11 (22631)' })
    expect(idsOf(result, 'present')).toEqual([])
  })

  test('without a policy is told that, also where nobody says which computer it is', async () => {
    const result = await answered(neither(), 'computer', 'computer-not-reported', null)
    expect(idsOf(result, 'present')).toContain('wsus-policy-missing')
  })

  test.each([client, neither])('has no trouble with an installation, and is no Windows Server', async (state) => {
    const result = await answered(state(), 'computer', 'setup-0x80070643', null)
    expect(result.machine).toEqual({ name: client().computer.name, windows: 'Windows 11 (22631.4460)' })
    expect([idsOf(result, 'present'), idsOf(result, 'unknown')]).toEqual([[], []])
  })
})
