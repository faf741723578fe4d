import { expect, test } from 'vitest'
import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import { having, healthyFacts } from '../causes/judging'
import { commandsOf, fitsHere, kindsOf, optionIds, planOf } from './planning'

const base = healthyFacts({ poolAsInstalled: true })
type Pool = NonNullable<FactValue<'app-pool'>>
const withPool = (change: Partial<Pool>, facts: FactResults = base) =>
  having(facts, 'app-pool', (pool) => pool && { ...pool, ...change })
const GIB = 1024 ** 3
const withMemory = (gib: number, facts: FactResults = base) => having(facts, 'server-memory', { totalBytes: gib * GIB })

test.each([
  [4, ['4000000']],
  [6, ['4000000', '4194304']],
  [8, ['4194304', '4000000', '8000000', '0']],
  [12, ['4194304', '4000000', '8000000', '8388608', '0']],
  [14.9, ['4194304', '4000000', '8000000', '8388608', '0']],
  [16, ['0', '4000000', '4194304', '8000000', '8388608']],
  [64, ['0', '4000000', '4194304', '8000000', '8388608']],
])('on a server with %s GB the limits offered are, the advised one first: %j', (gib, ids) => {
  expect(optionIds('raise-pool-memory', withMemory(gib))).toEqual(ids)
})

test('a limit is never more than the memory of the server, nor lower than the one that was too low', () => {
  const facts = withMemory(6, withPool({ privateMemoryKilobytes: 4_100_000 }))
  expect(optionIds('raise-pool-memory', facts)).toEqual(['4194304'])
  expect(fitsHere('raise-pool-memory', withMemory(6, withPool({ privateMemoryKilobytes: 5_000_000 })))).toBe(false)
})

test('every limit says who advises it and when, also where they disagree', () => {
  const plan = planOf('raise-pool-memory', base, '4000000')
  expect(plan.option).toBe('4000000')
  expect(commandsOf(plan)[0]).toContain('/recycling.periodicRestart.privateMemory:4000000')
  expect(() => planOf('raise-pool-memory', base, '5000000')).toThrow('not-offered')
})

test('a pool that IIS switched off is started with its new limit, one that runs is left running', () => {
  expect(kindsOf(planOf('raise-pool-memory', withPool({ state: 'stopped' })))).toEqual([
    'app-pool.set',
    'app-pool.start',
    'wsus.check-health',
  ])
  expect(kindsOf(planOf('raise-pool-memory', base))).toEqual(['app-pool.set', 'wsus.check-health'])
})

test('only the settings that differ from the advice are changed', () => {
  expect(commandsOf(planOf('relax-pool-start', base)).slice(0, 3)).toEqual([
    expect.stringContaining('/processModel.pingingEnabled:false'),
    expect.stringContaining('/processModel.idleTimeout:00:00:00'),
    expect.stringContaining('/recycling.periodicRestart.time:00:00:00'),
  ])
  const rest = withPool({ idleMinutes: 0, recycleMinutes: 0 })
  expect(kindsOf(planOf('relax-pool-start', rest))).toEqual(['app-pool.set', 'wsus.check-health'])
  expect(fitsHere('relax-pool-start', withPool({ pinging: false, idleMinutes: 0, recycleMinutes: 0 }))).toBe(false)
})

test.each([
  [1000, ['2000', '25000']],
  [2000, ['25000']],
  [25_000, []],
])('a queue of %i: offered are %j', (queueLength, ids) => {
  const facts = withPool({ queueLength })
  expect(optionIds('lengthen-pool-queue', facts)).toEqual(ids)
  expect(fitsHere('lengthen-pool-queue', facts)).toBe(ids.length > 0)
})

test('a pool that was stopped by hand starts together with IIS again', () => {
  const plan = planOf('start-app-pool', withPool({ state: 'stopped', autoStart: false }))
  expect(kindsOf(plan)).toEqual(['app-pool.set', 'app-pool.start', 'wsus.check-health'])
  expect(plan.steps[0]).toMatchObject({ from: { word: 'no' }, to: { word: 'yes' } })
  expect(kindsOf(planOf('start-app-pool', withPool({ state: 'stopped' })))).toEqual([
    'app-pool.start',
    'wsus.check-health',
  ])
  expect(fitsHere('start-app-pool', withPool({ state: 'unknown' }))).toBe(false)
})

type Site = NonNullable<FactValue<'web-site'>>
const withSite = (change: Partial<Site>, facts: FactResults = base) =>
  having(facts, 'web-site', (site) => site && { ...site, ...change })

test('a site is started only if nobody else holds its port', () => {
  expect(kindsOf(planOf('start-web-site', withSite({ state: 'stopped' })))).toEqual(['site.start', 'wsus.check-health'])
  const agent = { is: 'other-program', process: 'agent.exe', pid: 4711 } as const
  expect(fitsHere('start-web-site', withSite({ state: 'stopped', portOwner: agent }))).toBe(false)
  expect(fitsHere('start-web-site', withSite({ state: 'stopped', sameBinding: 'Intranet' }))).toBe(false)
})

test.each([
  [['http 10.0.0.5:8530:'], true],
  [['http *:8530:wsus.example'], true],
  [['http *:8530:'], false],
  [['https 10.0.0.5:8530:'], false],
  [['http *:80:'], false],
])('bindings %j: one for every address is offered: %s', (bindings, offered) => {
  expect(fitsHere('add-any-address-binding', withSite({ bindings }))).toBe(offered)
})

test('the binding that is added leaves the others alone', () => {
  const plan = planOf('add-any-address-binding', withSite({ bindings: ['http 10.0.0.5:8530:'] }))
  expect(plan.steps[0]).toMatchObject({
    input: { protocol: 'http', binding: '*:8530:' },
    from: { list: [{ text: 'http 10.0.0.5:8530:' }] },
    to: { list: [{ text: 'http 10.0.0.5:8530:' }, { text: 'http *:8530:' }] },
  })
})

type Directory = FactValue<'web-service-settings'>[number]
const withDirectory = (directory: string, change: Partial<Directory>, facts: FactResults = base) =>
  having(facts, 'web-service-settings', (all) =>
    all.map((one) => (one.directory === directory ? { ...one, ...change } : one)),
  )

test('a locked page is opened by the very settings that lock it', () => {
  const facts = withDirectory('ReportingWebService', { anonymous: false, requireSsl: true })
  expect(planOf('restore-web-service-access', facts).steps.map(({ input }) => input)).toEqual([
    { directory: 'ReportingWebService', setting: 'anonymous', value: true },
    { directory: 'ReportingWebService', setting: 'requireSsl', value: false },
    {},
  ])
})

test('SSL that may be required stays required on a server that uses it', () => {
  expect(fitsHere('restore-web-service-access', healthyFacts({ ssl: true }))).toBe(false)
})

test('missing directories and file rights are not guessed at', () => {
  expect(fitsHere('restore-web-service-access', withDirectory('ReportingWebService', { exists: false }))).toBe(false)
  expect(fitsHere('restore-web-service-access', withDirectory('ReportingWebService', { readable: false }))).toBe(false)
})

test('of SelfUpdate only what is broken is restored', () => {
  const facts = having(base, 'self-update', { directoryExists: false, readable: false })
  expect(planOf('restore-self-update', facts).steps.map(({ input }) => input)).toEqual([
    { part: 'directory' },
    { part: 'rights' },
    {},
  ])
  expect(fitsHere('restore-self-update', base)).toBe(false)
})

test('the list is renewed by asking WSUS, which changes nothing', () => {
  const plan = planOf('refresh-health-list', base)
  expect([plan.risk, plan.undo, plan.affects, plan.settlesSeconds]).toEqual(['R0', 'not-needed', ['nobody'], 120])
})
