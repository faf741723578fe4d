import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventLog } from '#shared/facts/events'
import type { ProbedFactId } from '#shared/facts/index'
import { saidIn, type Problem } from '#shared/kernel/problem'
import type { Result } from '#shared/kernel/result'
import { factOfMachine } from '#shared/practice/observe/index'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf } from '#shared/situations/index'
import { liveSource } from '../../src-main/adapters/live-source'
import { psRunner, type PsRunner } from '../../src-main/adapters/powershell/ps-runner'
import { checkedFact } from '../../src-main/app/reading'
import { top } from '../../src-main/launch/say.mjs'
import { hostScript, never, patient, standInMachine, standIns, testPowerShell } from '../fakes/powershell'
import { practisedPages } from '../fakes/practised-pages'
import { practisedWindows } from '../fakes/practised-windows'
import { scratch } from '../fakes/scratch'
import { startWebServer } from '../stand-ins/web-server'

// Whatever Windows answers, a fact gets a result of its own, and the facts beside it are read as if nothing had been.

const situation = situationOf('healthy-2019')
if (!situation) throw new Error('there is no such situation')
const state = stateOf(situation, `${new Date().toISOString().slice(0, 19)}.000Z`)

const folder = mkdtempSync(path.join(tmpdir(), 'wsus-medic-bad-'))
const badFile = path.join(folder, 'bad.json')

/** What is bad about this Windows; bad-input.ps1 has the words. */
interface Bad {
  registry?: Record<string, 'denied' | Record<string, unknown>>
  cim?: Record<string, 'absent' | 'denied' | 'no-such-class' | 'hangs' | 'noise' | 'flood'>
  events?: number
  missing?: 'NetTCPIP'
  appcmd?: string
  ports?: string[]
  directory?: Record<`in:${string}`, string[]>
  page?: string
}
const make = (bad: Bad) =>
  writeFileSync(badFile, JSON.stringify({ machine: practisedWindows(state, 'server'), ...bad }))

let runner: PsRunner
beforeAll(async () => {
  make({})
  const program = testPowerShell()
  const scripts = [hostScript, ...standIns, path.join(top, 'tests', 'stand-ins', 'bad-input.ps1')]
  const env = { ...program.env, WSUS_MEDIC_BAD: badFile, computername: state.name }
  runner = psRunner({ program: { ...program, env }, scripts, seconds: 120 })
  expect((await runner.session()).ok).toBe(true)
})
afterAll(async () => {
  await runner.close()
  rmSync(folder, { recursive: true })
})

const SETUP = String.raw`SOFTWARE\Microsoft\Update Services\Server\Setup`
const W3SVC = String.raw`SYSTEM\CurrentControlSet\Services\W3SVC`
/** For what ends a session: another one starts, and the driver of the shell handles a flood slowly. */
const LOST = 300_000
/** Facts that nothing here is about. */
const beside = ['web-config', 'volumes', 'database-kind'] as const

/** Reads facts of a bad Windows; those beside them must be read as ever, in the same check. */
async function read<F extends ProbedFactId>(bad: Bad, ...facts: F[]): Promise<Record<F, Result<unknown>>> {
  make(bad)
  const live = liveSource(standInMachine(patient(runner), practisedPages(state)), state.computer.name)
  const ask = async (fact: ProbedFactId) => [fact, checkedFact(fact, await live.read(fact, never()))] as const
  const all: Record<string, Result<unknown>> = Object.fromEntries(await Promise.all([...facts, ...beside].map(ask)))
  for (const fact of beside) expect(all[fact], fact).toEqual(factOfMachine(state, fact))
  return all
}
/** Reads one fact of a Windows that is bad for others too. */
function readAlone(bad: Bad, fact: ProbedFactId): Promise<Result<unknown>> {
  make(bad)
  return liveSource(standInMachine(patient(runner), practisedPages(state)), state.computer.name).read(fact, never())
}
const withProblem = (problem: Problem) => ({ ok: false, problem })

describe('a value of the registry of another type', () => {
  test.each([
    ['a word', 'eight'],
    ['a number and more', '8530 '.repeat(2)],
    ['bytes', [82, 33, 0, 0]],
  ])('%s for a port costs what rests on it', async (_what, PortNumber) => {
    const { 'wsus-setup': setup, 'wsus-service': service } = await read(
      { registry: { [SETUP]: { PortNumber } } },
      'wsus-setup',
      'wsus-service',
    )
    expect(setup).toMatchObject(withProblem({ code: 'unreadable', target: 'wsus-setup' }))
    expect(service).toEqual(factOfMachine(state, 'wsus-service'))
  })

  test('a port as text is a port', async () => {
    const { 'wsus-setup': setup } = await read({ registry: { [SETUP]: { PortNumber: '8530' } } }, 'wsus-setup')
    expect(setup).toEqual(factOfMachine(state, 'wsus-setup'))
  })

  test.each([
    ['a word', 'yes'],
    ['bytes', [1, 0, 0, 0]],
  ])('%s for the delay of a service delays nothing, and hides nothing', async (_what, DelayedAutostart) => {
    const { 'iis-services': services } = await read({ registry: { [W3SVC]: { DelayedAutostart } } }, 'iis-services')
    expect(services).toEqual(factOfMachine(state, 'iis-services'))
  })
})

test('a module that is not there costs the facts that need it', async () => {
  const { 'web-site': site, 'app-pool': pool } = await read({ missing: 'NetTCPIP' }, 'web-site', 'app-pool')
  expect(site).toMatchObject(withProblem({ code: 'not-on-this-system', target: 'web-site' }))
  expect(JSON.stringify(site)).toContain('Get-NoSuchCommand')
  expect(pool).toEqual(factOfMachine(state, 'app-pool'))
})

test('a class of WMI that is not there costs the facts that need it', async () => {
  const { 'server-memory': memory } = await read({ cim: { Win32_OperatingSystem: 'no-such-class' } }, 'server-memory')
  expect(memory).toMatchObject(withProblem({ code: 'not-on-this-system', target: 'server-memory' }))
})

test('a configuration of IIS that cannot be read is not one without sites', async () => {
  const appcmd =
    'ERROR ( message:Configuration error\nFilename: web.config\nLine Number: 7\nDescription: in some language )'
  for (const fact of ['web-site', 'app-pool', 'wsus-ports'] as const)
    expect(await readAlone({ appcmd }, fact)).toEqual(
      withProblem({ code: 'read-failed', target: fact, error: 'appcmd configuration error' }),
    )
})

test.each([
  [['8530'], true],
  [['80', '8000-9000'], true],
  [['Any'], true],
  [['8531-9000'], false],
  [['RPC'], false],
])('a rule of the firewall for %j lets computers in: %s', async (ports, lets) => {
  const { 'firewall-rules': firewall } = await read({ ports }, 'firewall-rules')
  const rule = { name: 'one', action: 'allow', enabled: true, from: 'this-server' }
  expect(firewall).toEqual({ ok: true, value: { on: true, rules: lets ? [rule] : [] } })
})

test('a computer of another domain is looked for there, and a namesake here is not taken for it', async () => {
  const account = async (directory: NonNullable<Bad['directory']>) => {
    make({ directory })
    return runner.read('directory-account', { Computer: 'pc-1.other.example' }, 60, never())
  }
  const namesake = ['pc-1.demo.example']
  expect(await account({ 'in:': namesake, 'in:other.example': ['pc-1.other.example'] })).toMatchObject({
    value: { state: 'present' },
  })
  expect(await account({ 'in:': namesake })).toMatchObject({ value: { state: 'missing' } })
  expect(await account({ 'in:': ['pc-1.other.example'] })).toMatchObject({ value: { state: 'present' } })
})

test('a name of the database may hold a variable', async () => {
  const bad: Bad = { registry: { [SETUP]: { SqlServerName: '%computername%\\WSUS' } } }
  expect(await readAlone(bad, 'database-kind')).toEqual({ ok: true, value: 'sql-here' })
})

test.each([
  [401, { code: 'access-denied', target: '/ApiRemoting30/WebService.asmx' }],
  [503, { code: 'unreachable', target: '/ApiRemoting30/WebService.asmx' }],
] as const)('the list of the console behind status %i', async (status, problem) => {
  const server = await startWebServer({ '/': { is: 'answers', status } })
  const list = await readAlone({ page: `http://127.0.0.1:${server.port}/` }, 'failing-components')
  await server.close()
  expect(list).toEqual(withProblem(problem))
})

test('services that are not there are an answer', async () => {
  const bad: Bad = { cim: { Win32_Service: 'absent' } }
  const { 'wsus-service': wsus, 'iis-services': iis } = await read(bad, 'wsus-service', 'iis-services')
  expect(wsus).toEqual({ ok: true, value: null })
  expect(iis).toMatchObject({ ok: true, value: { was: null, w3svc: null } })
})

test('a right that is denied is said of each fact that it costs', async () => {
  const live = () => liveSource(standInMachine(patient(runner), practisedPages(state)), state.computer.name)
  // Where SUSDB is stands in the same key: a fact on the way to others.
  make({ registry: { [SETUP]: 'denied' }, cim: { Win32_OperatingSystem: 'denied' } })
  for (const fact of ['wsus-setup', 'server-memory', 'event-table'] as const)
    expect(await live().read(fact, never())).toMatchObject(withProblem({ code: 'access-denied', target: fact }))
  expect(await live().read('wsus-service', never())).toEqual(factOfMachine(state, 'wsus-service'))
})

test('what Windows itself said comes with the fact that it cost: text, number and place', async () => {
  make({ registry: { [SETUP]: 'denied' } })
  const setup = await runner.read('wsus-setup', {}, 120, never())
  const [text, id, place] = (setup.ok ? '' : (saidIn(setup.problem) ?? '')).split('\n')
  expect(text).toBe('in some language')
  expect(id).toMatch(/ 0x8[0-9A-F]{7}$/)
  expect(place).toContain('Get-RegistryValues')
})

test(
  'a command that hangs costs its own fact; another session reads the rest',
  async () => {
    make({ cim: { Win32_OperatingSystem: 'hangs' } })
    const facts = ['volumes', 'server-memory', 'wsus-service', 'database-kind'] as const
    const [before, hung, ...after] = await Promise.all(
      facts.map((fact) => runner.read(fact, {}, fact === 'server-memory' ? 2 : 120, never())),
    )
    expect(hung).toEqual(withProblem({ code: 'timed-out', target: 'server-memory', seconds: 2 }))
    expect(before).toEqual(factOfMachine(state, 'volumes'))
    expect(after).toEqual([factOfMachine(state, 'wsus-service'), factOfMachine(state, 'database-kind')])
  },
  LOST,
)

test('of a hundred thousand records so many are shown, and the count says at least', async () => {
  const { 'wsus-events': events, 'service-events': services } = await read(
    { events: 100_000 },
    'wsus-events',
    'service-events',
  )
  for (const read of [events, services]) {
    const log = v.parse(eventLog, read.ok ? read.value : null)
    expect([log.events.length, log.total]).toEqual([200, 2000])
    // What is older than this was not looked at, and no verdict says that it was not there.
    expect(Date.parse(log.countedFrom ?? '')).toBeLessThanOrEqual(Date.parse(log.events.at(-1)?.at ?? ''))
    expect(JSON.stringify(read).length).toBeLessThan(100_000)
  }
})

test('what a command prints of itself is heard by nobody', async () => {
  const { 'server-memory': memory } = await read({ cim: { Win32_OperatingSystem: 'noise' } }, 'server-memory')
  expect(memory).toEqual(factOfMachine(state, 'server-memory'))
})

test(
  'a command that prints without end costs its own fact',
  async () => {
    const { 'server-memory': memory } = await read({ cim: { Win32_OperatingSystem: 'flood' } }, 'server-memory')
    expect(memory).toEqual(withProblem({ code: 'shell-ended', target: 'server-memory' }))
  },
  LOST,
)

test(
  'in Constrained Language Mode each fact says so',
  async () => {
    const script = path.join(scratch(), 'constrain.ps1')
    writeFileSync(script, "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'\r\n")
    const constrained = psRunner({ program: testPowerShell(), scripts: [script, hostScript], seconds: 120 })
    try {
      const live = liveSource(standInMachine(patient(constrained), practisedPages(state)), null)
      const facts = ['windows-version', 'wsus-service'] as const
      for (const fact of facts)
        expect(await live.read(fact, never())).toEqual(withProblem({ code: 'constrained-language', target: fact }))
    } finally {
      await constrained.close()
    }
  },
  LOST,
)
