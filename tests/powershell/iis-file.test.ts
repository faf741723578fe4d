import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProbedFactId } from '#shared/facts/index'
import type { Result } from '#shared/kernel/result'
import { factOfMachine } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf, situations } from '#shared/situations/index'
import { liveSource } from '../../src-main/adapters/live-source'
import { checkedFact } from '../../src-main/app/reading'
import { top } from '../../src-main/launch/say.mjs'
import { never, patient, standInMachine, standIns, testRunner } from '../fakes/powershell'
import { practisedPages } from '../fakes/practised-pages'
import { practisedWindows } from '../fakes/practised-windows'

// Where IIS' own tool does not start, what it would say comes out of IIS' configuration file, and the states from its module.

const facts = [
  'web-site',
  'app-pool',
  'web-service-settings',
  'self-update',
  'web-config',
  'iis-services',
  'wsus-ports',
  'console-requests',
  'computer-requests',
  'pool-workload',
] as const satisfies readonly ProbedFactId[]

const runner = patient(testRunner(...standIns, path.join(top, 'tests', 'stand-ins', 'iis-file.ps1')))
beforeAll(async () => expect((await runner.session()).ok).toBe(true))
afterAll(() => runner.close())

interface Iis {
  Tool?: 'gone' | 'blocked'
  Module?: boolean
  Files?: string
}

/** To the second, because the logs of HTTP.sys know no less. */
const now = () => `${new Date().toISOString().slice(0, 19)}.000Z`
const stateIn = (id: string): MachineState => {
  const situation = situationOf(id)
  if (!situation) throw new Error(id)
  return stateOf(situation, now())
}

async function read(state: MachineState, iis: Iis, wanted: readonly ProbedFactId[] = facts) {
  await runner.read('use-machine', practisedWindows(state, 'server'), 20, never())
  const { Tool = 'gone', Module = true, Files = '' } = iis
  expect(await runner.read('use-iis', { Tool, Module, Files }, 20, never())).toEqual({ ok: true, value: Tool })
  const live = liveSource(standInMachine(runner, practisedPages(state)), state.computer.name)
  const ask = async (fact: ProbedFactId) => [fact, checkedFact(fact, await live.read(fact, never()))] as const
  return Object.fromEntries<Result<unknown>>(await Promise.all(wanted.map(ask)))
}
const practised = (state: MachineState, wanted: readonly ProbedFactId[] = facts) =>
  Object.fromEntries(wanted.map((fact) => [fact, factOfMachine(state, fact)]))

const readable = situations.filter((one) => {
  const { refuses, slow } = stateOf(one, now())
  return facts.every((fact) => !(fact in refuses) && slow[fact] !== 'never')
})
test.each(readable.map(({ id }) => id))('%s: the file says what the tool would', async (id) => {
  const state = stateIn(id)
  expect(await read(state, {})).toEqual(practised(state))
})

test('a tool that a policy blocks is as good as none', async () => {
  const state = stateIn('healthy-2019')
  expect(await read(state, { Tool: 'blocked' })).toEqual(practised(state))
})

describe('without the module too', () => {
  const states = ['web-site', 'app-pool'] as const
  const settings = ['web-service-settings', 'self-update', 'web-config', 'iis-services', 'console-requests'] as const

  test('settings are read, and a state that nobody can say is open', async () => {
    const state = stateIn('healthy-2019')
    const all = await read(state, { Module: false }, [...states, ...settings])
    for (const fact of states)
      expect(all[fact], fact).toMatchObject({
        ok: false,
        problem: { code: 'not-on-this-system', target: 'appcmd.exe' },
      })
    expect(all).toMatchObject(practised(state, settings))
  })

  test('a pool is unknown, not gone, and IIS that is stopped runs nothing', async () => {
    const state = stateIn('iis-stopped')
    expect(await read(state, { Module: false }, states)).toEqual(practised(state, states))
  })
})

describe('a file that says nothing', () => {
  const folder = String.raw`C:\Windows\System32\inetsrv\config`
  const own = `${folder}\\applicationHost.config`
  const all = ['web-site', 'app-pool', 'self-update'] as const

  test.each([
    ['is damaged', { [own]: '<configuration><system.applicationHost>' }, 'unreadable'],
    ['is missing while IIS is there', {}, 'read-failed'],
  ])('%s', async (_what, files, code) => {
    const found = await read(stateIn('healthy-2019'), { Files: JSON.stringify(files) }, all)
    for (const fact of all) expect(found[fact], fact).toMatchObject({ ok: false, problem: { code, target: fact } })
  })

  test.each([
    ['in general', '<section name="access" overrideModeDefault="Allow" />', ''],
    [
      'for one place',
      '<section name="access" overrideModeDefault="Deny" />',
      '<location path="WSUS Administration" overrideMode="Allow"><system.webServer><security><access /></security></system.webServer></location>',
    ],
  ])('says nothing of a setting that a web.config may change: unlocked %s', async (_how, section, location) => {
    const site =
      '<site name="WSUS Administration" id="1563770115"><application path="/"><virtualDirectory path="/" physicalPath="C:\\x" /></application><bindings /></site>'
    const file = `<configuration><configSections>${section}</configSections><system.applicationHost><sites>${site}</sites></system.applicationHost>${location}</configuration>`
    const found = await read(stateIn('healthy-2019'), { Files: JSON.stringify({ [own]: file }) }, ['self-update'])
    expect(found['self-update']).toMatchObject({
      ok: false,
      problem: { code: 'not-on-this-system', target: 'appcmd.exe' },
    })
  })

  test('is taken from where IIS takes it', async () => {
    const elsewhere = String.raw`\\files\iis`
    const files = {
      [`${folder}\\redirection.config`]: `<configuration><configurationRedirection enabled="true" path="${elsewhere}\\" /></configuration>`,
      [own]: '<configuration',
      [`${elsewhere}\\applicationHost.config`]: '<configuration><system.applicationHost /></configuration>',
    }
    const found = await read(stateIn('healthy-2019'), { Files: JSON.stringify(files) }, ['web-site', 'app-pool'])
    expect(found).toEqual({ 'web-site': { ok: true, value: null }, 'app-pool': { ok: true, value: null } })
  })
})
