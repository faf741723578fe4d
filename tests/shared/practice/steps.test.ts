import { describe, expect, test } from 'vitest'
import { step } from '#shared/fixes/step'
import { stepKindIds, type StepKind } from '#shared/fixes/step-kinds'
import type { PlannedStep } from '#shared/fixes/step'
import {
  withConfigFile,
  withConfigManager,
  withDatabase,
  withDirectory,
  withPool,
  withRule,
  withService,
  withSite,
  withVolumeOf,
  withWebConfig,
} from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { factsOf } from '#shared/practice/observe/index'
import { isStepDone, observeStep, practiseStep, restoreStep } from '#shared/practice/practise'
import type { MachineState } from '#shared/practice/state'
import { setupExamples } from './setup-examples'
import { computerExamples, computerLasting } from './computer-examples'

const NOW = '2026-11-24T08:30:00.000Z'
const LATER = '2026-11-24T08:31:00.000Z'
const WID = 'MSSQL$MICROSOFT##WID'
const machine = healthy()(NOW)
const iisOff = withService(withService(machine, 'W3SVC', { state: 'stopped' }), 'WAS', { state: 'stopped' })

function done(before: MachineState, planned: PlannedStep): MachineState {
  const after = practiseStep(before, planned, LATER)
  if (!after.ok) throw new Error(JSON.stringify(after.problem))
  return after.value
}
function value(state: MachineState, planned: PlannedStep): unknown {
  const seen = observeStep(state, planned)
  if (!seen.ok) throw new Error(JSON.stringify(seen.problem))
  return seen.value
}

/** Every kind of change on a machine that has need of it. */
const examples: Record<StepKind, [MachineState, PlannedStep]> = {
  'service.start': [withService(machine, WID, { state: 'stopped' }), step('service.start', { service: WID })],
  'service.restart': [machine, step('service.restart', { service: 'WsusService' })],
  'service.set-startup': [
    withService(machine, 'WsusService', { state: 'stopped', startMode: 'disabled' }),
    step('service.set-startup', { service: 'WsusService', startup: 'automatic' }),
  ],
  'app-pool.start': [withPool(machine, { state: 'stopped' }), step('app-pool.start', { pool: 'WsusPool' })],
  'app-pool.recycle': [machine, step('app-pool.recycle', { pool: 'WsusPool' })],
  'app-pool.set': [machine, step('app-pool.set', { pool: 'WsusPool', setting: 'queueLength', value: 5000 })],
  'app-pool.set-identity': [
    withPool(machine, { state: 'stopped', identity: String.raw`DEMO\svc-wsus`, accountRefused: true }),
    step('app-pool.set-identity', { pool: 'WsusPool', identity: 'NetworkService' }),
  ],
  'site.stop-impersonation': [
    withWebConfig(machine, { impersonation: true }),
    step('site.stop-impersonation', { site: 'WSUS Administration' }),
  ],
  'web-config.remove-duplicate': [
    withWebConfig(machine, { duplicateTypes: ['.msu', '.wim'] }),
    step('web-config.remove-duplicate', { site: 'WSUS Administration', fileType: '.wim' }),
  ],
  'web-config.restore': [
    withConfigFile(machine, 'ApiRemoting30', { wellFormed: false, copy: 'web.config.before' }),
    step('web-config.restore', { file: String.raw`WebServices\ApiRemoting30\web.config`, copy: 'web.config.before' }),
  ],
  'group.add-member': [
    machine,
    step('group.add-member', { sid: 'S-1-5-21-1-2-3-1001', group: 'WSUS Administrators', account: 'SRV-SITE$' }),
  ],
  'firewall.disable-rule': [machine, step('firewall.disable-rule', { rule: 'WSUS-In-TCP' })],
  'firewall.enable-rule': [
    withRule(machine, { name: 'WSUS-In-TCP', action: 'allow', enabled: false, from: 'this-server' }),
    step('firewall.enable-rule', { rule: 'WSUS-In-TCP' }),
  ],
  'site.start': [withSite(machine, { state: 'stopped' }), step('site.start', { site: 'WSUS Administration' })],
  'site.add-binding': [
    withSite(machine, { bindings: ['http 192.0.2.20:8530:'] }),
    step('site.add-binding', { site: 'WSUS Administration', protocol: 'http', binding: '*:8530:' }),
  ],
  'iis.restart': [iisOff, step('iis.restart', { otherSites: 'Default Web Site' })],
  'web-service.set-access': [
    withDirectory(machine, 'ReportingWebService', { anonymous: false }),
    step('web-service.set-access', { directory: 'ReportingWebService', setting: 'anonymous', value: true }),
  ],
  'self-update.restore': [
    withDirectory(machine, 'Selfupdate', { exists: false }),
    step('self-update.restore', { part: 'directory' }),
  ],
  'database.set-multi-user': [
    withDatabase(machine, { access: 'single-user' }),
    step('database.set-multi-user', { database: 'SUSDB' }),
  ],
  'wsus.check-health': [machine, step('wsus.check-health', {})],
  ...setupExamples,
  ...computerExamples,
  'by-hand': [withVolumeOf(machine, 'database', 0), step('by-hand', { guide: 'free-space-on-database-drive' })],
}

describe.each(stepKindIds)('%s', (kind) => {
  const [before, planned] = examples[kind]

  test('takes, and the value shows it', () => {
    expect(isStepDone(planned, value(done(before, planned), planned))).toBe(true)
  })

  test('changes nothing of the machine it was given', () => {
    const kept = structuredClone(before)
    done(before, planned)
    expect(before).toEqual(kept)
  })

  test('puts the touched value back', () => {
    const original = value(before, planned)
    const back = restoreStep(done(before, planned), planned, original, LATER)
    if (!back.ok) throw new Error(back.problem.code)
    const lasting = [
      ...computerLasting,
      'wsus.check-health',
      'by-hand',
      'iis.restart',
      'app-pool.set-identity',
      'sql.revoke-sysadmin',
      'setup.post-install',
    ]
    if (!lasting.includes(kind)) expect(value(back.value, planned)).toEqual(original)
    else expect(back.value).toEqual(done(before, planned))
  })
})

test.each([
  ['a disabled service', { startMode: 'disabled' as const }, '1058'],
  ['a service whose account may not log on', { logonFails: true as const }, '1069'],
])('%s refuses to start', (_name, change, reason) => {
  const off = withService(machine, WID, { state: 'stopped', ...change })
  expect(practiseStep(off, step('service.start', { service: WID }), LATER)).toEqual({
    ok: false,
    problem: { code: 'step-refused', target: WID, reason },
  })
})

test('a service does not start while one that it needs is disabled, and starts it along where it may', () => {
  const start = step('service.start', { service: 'W3SVC' })
  expect(done(iisOff, start).services['WAS']?.state).toBe('running')
  const disabled = withService(iisOff, 'HTTP', { state: 'stopped', startMode: 'disabled' })
  expect(practiseStep(disabled, start, LATER)).toMatchObject({ ok: false, problem: { reason: '1068' } })
})

test('a service that dies was started, but it did not take, and the logs say so', () => {
  const dying = withService(machine, 'WsusService', { state: 'stopped', diesAfterStart: true })
  const planned = step('service.start', { service: 'WsusService' })
  const after = done(dying, planned)
  expect(isStepDone(planned, value(after, planned))).toBe(false)
  expect(after.events.filter(({ at }) => at === LATER).map(({ id }) => id)).toEqual([1026, 7034, 507])
})

test('the WSUS service stops again where a value of its key is missing', () => {
  const damaged = {
    ...withService(machine, 'WsusService', { state: 'stopped' as const }),
    setup: machine.setup && { ...machine.setup, ContentDir: null },
  }
  expect(done(damaged, step('service.start', { service: 'WsusService' })).services['WsusService']?.state).toBe(
    'stopped',
  )
})

test('a service that goes takes along what needs it, and a restart brings that back', () => {
  const back = restoreStep(machine, step('service.start', { service: 'WAS' }), 'stopped', LATER)
  expect(back.ok && back.value.services['W3SVC']?.state).toBe('stopped')
  const again = done(machine, step('service.restart', { service: 'WAS' }))
  expect(again.services['W3SVC']?.state).toBe('running')
})

test('a pool that may start by itself comes back with IIS; one that may not stays off', () => {
  const start = step('service.start', { service: 'W3SVC' })
  const stopped = withPool(iisOff, { state: 'stopped' })
  expect(done(stopped, start).pool?.state).toBe('started')
  expect(done(withPool(stopped, { autoStart: false }), start).pool?.state).toBe('stopped')
})

test('an engine that starts brings back what lacked room, not what is damaged', () => {
  const restart = step('service.restart', { service: WID })
  const full = withVolumeOf(withDatabase(machine, { files: 'recovery-pending' }), 'database', 0)
  expect(done(full, restart).database.files).toBe('recovery-pending')
  const freed = done(full, step('by-hand', { guide: 'free-space-on-database-drive' }))
  expect(freed.database.files).toBe('recovery-pending')
  expect(done(freed, restart).database.files).toBe('ok')
  expect(done(withDatabase(machine, { files: 'suspect' }), restart).database.files).toBe('suspect')
})

test('an engine that hangs answers again after a restart; a service that hangs comes back with iisreset only', () => {
  const hung = withDatabase(machine, { answers: false })
  expect(factsOf(hung)['database-connection']).toMatchObject({ value: { engine: { opened: false, sqlNumber: -2 } } })
  expect(done(hung, step('service.restart', { service: WID })).database.answers).toBe(true)
  const stopping = withService(machine, 'W3SVC', { state: 'stopping' })
  const start = step('service.start', { service: 'W3SVC' })
  expect(practiseStep(stopping, start, LATER)).toMatchObject({ ok: false, problem: { reason: '1056' } })
  const [, reset] = examples['iis.restart']
  expect(done(stopping, reset).services['W3SVC']?.state).toBe('running')
})

test('a site does not start while somebody else has its port or its binding', () => {
  const start = step('site.start', { site: 'WSUS Administration' })
  const stopped = withSite(machine, { state: 'stopped' })
  const taken = withSite(stopped, { portTakenBy: { process: 'java.exe', pid: 4812 } })
  expect(practiseStep(taken, start, LATER)).toMatchObject({ ok: false, problem: { reason: '32' } })
  const doubled = withSite(stopped, { sameBinding: 'Default Web Site' })
  expect(practiseStep(doubled, start, LATER)).toMatchObject({ ok: false, problem: { reason: '183' } })
})

test('a stopped pool has nothing to recycle', () => {
  const stopped = withPool(machine, { state: 'stopped' })
  expect(practiseStep(stopped, step('app-pool.recycle', { pool: 'WsusPool' }), LATER).ok).toBe(false)
})

test('a health check writes down what it finds, green or red', () => {
  const check = step('wsus.check-health', {})
  const stale = { ...machine, remembered: { names: ['ClientWebService'], writtenAt: NOW } }
  const green = done(stale, check)
  expect(green.remembered).toEqual({ names: [], writtenAt: LATER })
  expect(green.events.at(-1)).toMatchObject({ id: 10000, at: LATER })
  const red = done(withDirectory(stale, 'Selfupdate', { exists: false }), check)
  expect(red.remembered.names).toEqual(['SelfUpdate'])
  expect(red.events.at(-1)).toMatchObject({ id: 13042, at: LATER })
})

test('a health check needs the service that looks and the database that remembers', () => {
  const check = step('wsus.check-health', {})
  const noService = withService(machine, 'WsusService', { state: 'stopped' })
  expect(practiseStep(noService, check, LATER)).toMatchObject({ ok: false, problem: { target: 'WsusService' } })
  const noDatabase = withService(machine, WID, { state: 'stopped' })
  expect(practiseStep(noDatabase, check, LATER)).toMatchObject({ ok: false, problem: { target: 'SUSDB' } })
})

test('a self-test from outside is refused until a binding takes every address', () => {
  const check = step('wsus.check-health', {})
  const [bound, add] = examples['site.add-binding']
  const refused = done(bound, check)
  expect(refused.remembered.names).toEqual(['ReportingWebService'])
  expect(refused.wsusLog.signs[0]).toEqual({ at: LATER, sign: 'ping-not-local' })
  expect(done(done(bound, add), check).remembered.names).toEqual([])
})

test('starting the database makes SUSDB answer again', () => {
  const [off, start] = examples['service.start']
  expect(factsOf(done(off, start))['database-connection']).toMatchObject({
    ok: true,
    value: { susdb: { opened: true }, state: 'online' },
  })
})

test.each([
  ['rename-console-cache', { ...machine, console: { ...machine.console, cacheDamaged: true } }],
  ['reconnect-console', { ...machine, console: { ...machine.console, ssl: true } }],
  [
    'correct-config-manager-ports',
    withConfigManager(healthy({ place: 'config-manager', ssl: true })(NOW), { port: 80, ssl: false, answered: false }),
  ],
] as const)('by hand, %s: done once hands did it', (guide, before) => {
  const planned = step('by-hand', { guide })
  expect(isStepDone(planned, value(before, planned))).toBe(false)
  expect(isStepDone(planned, value(done(before, planned), planned))).toBe(true)
})

test('a pool whose account is refused does not stay started, and WAS says why; another account may', () => {
  const [refused, change] = examples['app-pool.set-identity']
  const start = step('app-pool.start', { pool: 'WsusPool' })
  const tried = done(refused, start)
  expect(tried.pool?.state).toBe('stopped')
  expect(tried.events.at(-1)).toMatchObject({ id: 5059, about: 'WsusPool', at: LATER })
  expect(done(done(refused, change), start).pool?.state).toBe('started')
})

test.each([
  ['a damaged file of the site', withConfigFile(machine, 'Root', { wellFormed: false }), 'simple-auth', '500.19'],
  ['a damaged file of another page', withConfigFile(machine, 'ApiRemoting30', { wellFormed: false }), 'client', '200.'],
  ['a file type that stands there twice', withWebConfig(machine, { duplicateTypes: ['.wim'] }), 'root', '500.19'],
  ['impersonation', withWebConfig(machine, { impersonation: true }), 'api-remoting', '500.24'],
  ['impersonation', withWebConfig(machine, { impersonation: true }), 'root', '403.14'],
])('%s: what IIS answers', (_name, state, name, answer) => {
  const result = factsOf(state).endpoints
  const pages = result.ok ? (result.value as { name: string; status: number; subStatus: number | null }[]) : []
  const page = pages.find((one) => one.name === name)
  expect(`${page?.status}.${page?.subStatus ?? ''}`).toBe(answer)
})
