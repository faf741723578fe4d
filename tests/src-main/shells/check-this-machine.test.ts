import { beforeEach, expect, test, vi } from 'vitest'
import { factIds, factOf, isFactId, probedFactIds } from '#shared/facts/index'
import { fail, ok } from '#shared/kernel/result'
import { translateAny } from '#shared/messages/translate'
import { factsOfTree } from '#shared/report/tree-facts'
import { trees } from '#shared/trees/index'
import type { LiveMachine } from '../../../src-main/adapters/live-source'
import type { PsRunner } from '../../../src-main/adapters/powershell/ps-runner'
import { check } from '../../../src-main/shells/console/check'
import { fakeConsole } from '../../fakes/fake-console'
import { scratch } from '../../fakes/scratch'

beforeEach(() => vi.stubEnv('WSUS_MEDIC_HOME', scratch()))

/** A server that keeps everything closed to an account without full rights, and writes down what it was asked for. */
function closedServer() {
  const calls: string[] = []
  const runner: PsRunner = {
    async read(call, _given, _seconds, _signal, begun) {
      calls.push(call)
      begun?.()
      return call === 'machine-role' ? ok('wsus-server') : fail({ code: 'access-denied', target: call })
    },
    session: async () => ok({ version: '5.1', languageMode: 'FullLanguage', policies: {}, bits: 64, elevated: false }),
    close: async () => undefined,
  }
  const live: LiveMachine = {
    powershell: () => runner,
    databaseShell: () => runner,
    sqlTexts: async (name) => ok(`text of ${name}`),
    http: { ask: async ({ url }) => fail({ code: 'cancelled', target: url }) },
    close: async () => undefined,
  }
  return { live, calls }
}

async function checked(symptom: string | undefined, computer: string | null = null) {
  const { live, calls } = closedServer()
  const console = fakeConsole()
  const from = { kind: 'live', computer, sqlLogin: null } as const
  const code = await check({ name: 'check', from, symptom, format: 'text' }, 'en', console, live)
  return { code, calls, ...console.said }
}
const titleOf = (fact: string) => translateAny('en', `fact.${fact}.title`)

test.each(trees)(
  'a check for $id reads what its causes look at and the name of the machine, nothing else',
  async (tree) => {
    const { calls } = await checked(tree.id, tree.id === 'computer-not-reported' ? 'PC-0815' : null)
    const read = calls.filter(isFactId)
    expect(read.filter((fact) => !factsOfTree(tree).includes(fact))).toEqual(
      factsOfTree(tree).includes('windows-version') ? [] : ['windows-version'],
    )
    expect(new Set(read).size).toBe(read.length)
  },
)

test.each(trees)('what missing rights cost a check for $id is told for its own facts only', async (tree) => {
  const { err } = await checked(tree.id, tree.id === 'computer-not-reported' ? 'PC-0815' : null)
  const told = (err.split(': ')[1]?.split('. Open')[0] ?? '').split(' · ')
  expect(told.length).toBeGreaterThan(5)
  const titles = factIds.filter((fact) => factsOfTree(tree).includes(fact)).map(titleOf)
  expect(told.filter((title) => !titles.includes(title))).toEqual([])
})

test('where nobody named the computer that a symptom is about, the answer says how it is named', async () => {
  const { out } = await checked('computer-not-reported')
  expect(out).toContain('--computer NAME')
  expect((await checked('computer-not-reported', 'PC-0815')).out).not.toContain('--computer NAME')
})

test('a check of everything reads nothing twice, and tells once what missing rights cost', async () => {
  const { code, calls, out, err } = await checked(undefined)
  const read = calls.filter(isFactId)
  const ofServer: readonly string[] = probedFactIds.filter((fact) => factOf(fact).on === 'server')
  expect(read.filter((fact) => !ofServer.includes(fact))).toEqual([])
  expect(new Set(read).size).toBe(read.length)
  expect(read.length).toBeGreaterThan(ofServer.length / 2)
  expect([code, err.split('Run as administrator').length]).toEqual([2, 2])
  for (const fact of read) expect(err).toContain(titleOf(fact))
  expect(out).toContain(`0 of ${ofServer.length}`)
  for (const { id } of trees) expect(out).toContain(translateAny('en', `symptom.${id}.title`).toUpperCase())
})
