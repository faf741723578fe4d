import { expect, test } from 'vitest'
import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import { given, having, healthyFacts, without } from '../causes/judging'
import { commandsOf, fitsHere, kindsOf, planOf } from './planning'

type Wanted = Parameters<typeof healthyFacts>[0]
type Service = NonNullable<FactValue<'wsus-service'>>

const withEngine = (wanted: Wanted, change: Partial<Service> = {}): FactResults =>
  having(healthyFacts(wanted), 'database-service', (found) =>
    found.where === 'here' && found.service
      ? { ...found, service: { ...found.service, state: 'stopped', ...change } }
      : found,
  )
const withWsus = (facts: FactResults, change: Partial<Service>) =>
  having(facts, 'wsus-service', (service) => service && { ...service, ...change })

test('Windows Internal Database: start it, restart WSUS, recycle the pool, renew the list', () => {
  const plan = planOf('start-database-service', withEngine({ database: 'wid' }))
  expect(commandsOf(plan)).toEqual([
    "Start-Service -Name 'MSSQL$MICROSOFT##WID'",
    "Restart-Service -Name 'WsusService'",
    '& "$env:windir\\System32\\inetsrv\\appcmd.exe" recycle apppool /apppool.name:"WsusPool"',
    '& "$env:ProgramFiles\\Update Services\\Tools\\wsusutil.exe" checkhealth',
  ])
  expect(plan.affects).toEqual(['wsus-for-a-moment'])
  expect([plan.risk, plan.undo]).toEqual(['R2', 'exact'])
})

test('a named instance is started by its own name, and whoever else has databases in it is named', () => {
  const plan = planOf('start-database-service', withEngine({ database: 'named-instance' }))
  expect(commandsOf(plan)[0]).toBe("Start-Service -Name 'MSSQL$SQLEXPRESS'")
  expect(plan.affects).toContain('other-databases')
})

test('a database on another host is not started from here', () => {
  expect(fitsHere('start-database-service', healthyFacts({ database: 'elsewhere' }))).toBe(false)
  expect(fitsHere('restart-database-service', healthyFacts({ database: 'elsewhere' }))).toBe(false)
  expect(
    fitsHere(
      'end-single-user',
      having(healthyFacts({ database: 'elsewhere' }), 'database-connection', { access: 'single-user' }),
    ),
  ).toBe(false)
})

test('a disabled engine gets its start type back first', () => {
  const plan = planOf('start-database-service', withEngine({}, { startMode: 'disabled' }))
  expect(kindsOf(plan).slice(0, 2)).toEqual(['service.set-startup', 'service.start'])
  expect(plan.risk).toBe('R3')
})

test('an engine whose account is refused is not started again and again', () => {
  expect(fitsHere('start-database-service', withEngine({}, { exitCode: 1069 }))).toBe(false)
})

test.each([
  ['stopped', 'automatic', ['service.start', 'service.start', 'app-pool.recycle', 'wsus.check-health']],
  ['stopped', 'disabled', ['service.start', 'app-pool.recycle']],
] as const)('a WSUS service that is %s and %s: %j', (state, startMode, kinds) => {
  const facts = withWsus(withEngine({}), { state, startMode })
  expect(kindsOf(planOf('start-database-service', facts))).toEqual(kinds)
})

test('an engine that runs and does not answer is restarted, unless others live in it', () => {
  const silent = (wanted: Wanted) =>
    having(healthyFacts(wanted), 'database-connection', { engine: { opened: false, sqlNumber: 233 } })
  expect(kindsOf(planOf('restart-database-service', silent({})))[0]).toBe('service.restart')
  expect(fitsHere('restart-database-service', silent({ database: 'named-instance' }))).toBe(false)
  expect(fitsHere('restart-database-service', healthyFacts())).toBe(false)
})

const withIis = (was: Partial<Service>, w3svc: Partial<Service>, otherSites = ['Intranet', 'Default Web Site']) =>
  having(healthyFacts(), 'iis-services', (iis) => ({
    was: iis.was && { ...iis.was, ...was },
    w3svc: iis.w3svc && { ...iis.w3svc, ...w3svc },
    otherSites,
  }))

test('IIS is started from below: WAS, then W3SVC', () => {
  const plan = planOf('start-iis-services', withIis({ state: 'stopped' }, { state: 'stopped' }))
  expect(commandsOf(plan).slice(0, 2)).toEqual(["Start-Service -Name 'WAS'", "Start-Service -Name 'W3SVC'"])
  expect(plan.affects).toEqual(['all-sites'])
})

test('disabled services of IIS get the start type that Windows gives them', () => {
  const off = { state: 'stopped', startMode: 'disabled' } as const
  expect(commandsOf(planOf('start-iis-services', withIis(off, off))).slice(0, 4)).toEqual([
    "Set-Service -Name 'WAS' -StartupType Manual",
    "Start-Service -Name 'WAS'",
    "Set-Service -Name 'W3SVC' -StartupType Automatic",
    "Start-Service -Name 'W3SVC'",
  ])
})

test('IIS that hangs is restarted, and the plan names every other site that this interrupts', () => {
  const hanging = withIis({}, { state: 'stopping' })
  expect(fitsHere('start-iis-services', hanging)).toBe(false)
  const plan = planOf('restart-iis', hanging)
  expect(plan.steps[0]).toMatchObject({ kind: 'iis.restart', input: { otherSites: 'Intranet, Default Web Site' } })
  expect(plan.affects).toContain('all-sites')
  expect(fitsHere('restart-iis', withIis({}, { state: 'stopped' }))).toBe(false)
})

const withHttpDisabled = (facts: FactResults) =>
  having(facts, 'service-dependencies', (chain) =>
    chain.map((one) =>
      one.name === 'HTTP'
        ? { ...one, startMode: 'disabled', state: 'stopped', neededBy: ['W3SVC', 'WsusService'] }
        : one,
    ),
  )

test('what hangs on a disabled service is not started before that is enabled', () => {
  const facts = withHttpDisabled(withWsus(withIis({}, { state: 'stopped' }), { state: 'stopped' }))
  expect(fitsHere('start-iis-services', facts)).toBe(false)
  expect(fitsHere('start-wsus-service', facts)).toBe(false)
  expect(commandsOf(planOf('enable-dependencies', facts)).slice(0, 4)).toEqual([
    "Set-Service -Name 'HTTP' -StartupType Manual",
    "Start-Service -Name 'HTTP'",
    "Start-Service -Name 'W3SVC'",
    "Start-Service -Name 'WsusService'",
  ])
})

test('a stopped WSUS service is started, a disabled one enabled first', () => {
  const stopped = withWsus(healthyFacts(), { state: 'stopped' })
  expect(kindsOf(planOf('start-wsus-service', stopped))).toEqual(['service.start', 'wsus.check-health'])
  const disabled = withWsus(stopped, { startMode: 'disabled' })
  expect(fitsHere('start-wsus-service', disabled)).toBe(false)
  expect(kindsOf(planOf('enable-wsus-service', disabled))).toEqual([
    'service.set-startup',
    'service.start',
    'wsus.check-health',
  ])
})

test('room is made by hand before the engine tries its files again', () => {
  const full = (facts: FactResults) =>
    having(facts, 'volumes', (all) =>
      all.map((one) => (one.roles.includes('database') ? { ...one, freeBytes: 0 } : one)),
    )
  expect(kindsOf(planOf('free-database-disk', full(withEngine({})))).slice(0, 2)).toEqual(['by-hand', 'service.start'])
  expect(kindsOf(planOf('free-database-disk', full(healthyFacts()))).slice(0, 2)).toEqual([
    'by-hand',
    'service.restart',
  ])
  expect(fitsHere('free-database-disk', healthyFacts())).toBe(false)
  expect(fitsHere('free-database-disk', full(healthyFacts({ database: 'elsewhere' })))).toBe(false)
})

test('a remedy is not offered where its facts could not be read', () => {
  expect(fitsHere('start-wsus-service', without(withWsus(healthyFacts(), { state: 'stopped' }), 'wsus-service'))).toBe(
    false,
  )
})

test('nothing is planned for a WSUS service that is not there', () => {
  expect(fitsHere('start-wsus-service', given(healthyFacts(), 'wsus-service', null))).toBe(false)
  expect(fitsHere('refresh-health-list', given(healthyFacts(), 'wsus-service', null))).toBe(false)
})
