import { describe, expect, test } from 'vitest'
import { causeOf, causes, type CauseId } from '#shared/causes/index'
import { judge, type FactResults } from '#shared/causes/define-cause'
import { consequences, rank } from '#shared/causes/rank'
import { fail, ok } from '#shared/kernel/result'
import {
  withConfigFile,
  withConfigManager,
  withEvents,
  withFailedSync,
  withPool,
  withRule,
  withWebConfig,
} from '#shared/practice/change'
import { healthy, type Wanted } from '#shared/practice/healthy'
import { factsOf } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import { treeOf } from '#shared/trees/index'
import { NOW, later } from '../practice/rehearse'

const machine = (wanted: Wanted = {}) => healthy(wanted)(NOW)
const managed = machine({ place: 'config-manager', ssl: true })
const ago = (minutes: number) => later(-minutes)
const verdict = (id: CauseId, facts: FactResults, since: string | null = null) => {
  const cause = causeOf(id)
  if (!cause) throw new Error(id)
  return judge(cause, facts, { now: NOW, since })
}
/** How sure a finding is, or that there is none. */
function on(id: CauseId, state: MachineState, answers: Record<string, string> = {}, since: string | null = null) {
  const given = Object.fromEntries(Object.entries(answers).map(([fact, choice]) => [fact, ok(choice)]))
  const found = verdict(id, { ...factsOf(state), ...given }, since)
  return found.is === 'present' ? found.confidence : found.is
}
const shown = (id: number, minutes: number) => ({ log: 'application', provider: 'wsus', id, at: ago(minutes) }) as const
const was = (id: number, minutes: number) =>
  ({ log: 'system', provider: 'was', id, at: ago(minutes), about: 'WsusPool' }) as const

const s2 = [...new Set(Object.values(treeOf('connection-error-503')?.nodes ?? {}))].flatMap((node) =>
  node.kind === 'check' ? node.causes : [],
)

test.each(
  (['wid', 'default-instance', 'elsewhere'] as const).flatMap((database) =>
    (['stand-alone', 'config-manager', 'replica', 'disconnected'] as const).flatMap((place) =>
      [false, true].map((ssl) => ({ database, place, ssl })),
    ),
  ),
)('a healthy machine has no connection error: $database, $place, SSL $ssl', (wanted) => {
  const facts = factsOf(machine(wanted))
  const found = causes.filter((cause) => judge(cause, facts, { now: NOW, since: null }).is !== 'absent')
  expect(found.map(({ id }) => id)).toEqual([])
})

test('every cause that the tree looks for explains the symptom, but for a 6703 of another kind', () => {
  const silent = [...new Set(s2)].filter((id) => !consequences(causes, id).has('console-cannot-connect'))
  expect(silent).toEqual(['other-sync-failure'])
})

test.each([...new Set(s2)].flatMap((id) => (causeOf(id)?.needs ?? []).map((fact) => ({ id, fact }))))(
  '$id is unknown, never absent, while $fact cannot be read',
  ({ id, fact }) => {
    const problem = { code: 'access-denied', target: fact } as const
    const found = verdict(id, { ...factsOf(machine()), [fact]: fail(problem) })
    expect(found).toEqual({ is: 'unknown', missing: [{ fact, problem }] })
  },
)

describe('the symptom itself', () => {
  test.each([
    [60, 'absent'],
    [59, 'possible'],
  ])('a console that showed an error %i minutes ago: %s', (minutes, is) => {
    expect(on('console-cannot-connect', withEvents(machine(), shown(7032, minutes)))).toBe(is)
  })

  test('an error of the console from before the fix does not keep it alive', () => {
    expect(on('console-cannot-connect', withEvents(machine(), shown(7053, 5)), {}, ago(3))).toBe('absent')
  })

  test.each([
    ['unavailable', 'sure'],
    ['permission', 'sure'],
    ['ssl', 'sure'],
    ['not-configured', 'sure'],
    ['other', 'absent'],
  ] as const)('a 6703 that says "%s": %s', (error, is) => {
    expect(on('console-cannot-connect', withFailedSync(managed, ago(9), { error }))).toBe(is)
  })

  test('a 6703 followed by a 6702, or from before the fix, is over', () => {
    const failed = { error: 'unavailable' } as const
    expect(on('console-cannot-connect', withFailedSync(managed, ago(9), { ...failed, succeededAt: ago(2) }))).toBe(
      'absent',
    )
    expect(on('console-cannot-connect', withFailedSync(managed, ago(9), failed), {}, ago(5))).toBe('absent')
  })

  test('a page that is locked and is not a way in is another symptom', () => {
    const locked = { ...machine().webServices, ReportingWebService: { ...machine().selfUpdate, anonymous: false } }
    expect(on('console-cannot-connect', { ...machine(), webServices: locked })).toBe('absent')
  })
})

describe('the account of the pool', () => {
  const refused = withEvents(
    withPool(machine(), { state: 'stopped', identity: 'DEMO\\svc-wsus', accountRefused: true }),
    was(5057, 61),
    was(5059, 60),
  )
  test('stopped, and WAS says that it may not log on', () => {
    expect(on('pool-identity-failed', refused)).toBe('possible')
    expect(on('wsuspool-stopped-manually', refused)).toBe('absent')
  })
  test('an account of its own is no fault by itself, nor is an event before the pool came up', () => {
    expect(on('pool-identity-failed', withPool(machine(), { identity: 'DEMO\\svc-wsus' }))).toBe('absent')
    expect(on('pool-identity-failed', withPool(refused, { state: 'started' }))).toBe('absent')
  })
  test('changed to NetworkService, older events are over, and a later stop is somebody’s', () => {
    const changed = withPool(refused, { identity: 'NetworkService' })
    expect(on('pool-identity-failed', changed, {}, ago(10))).toBe('absent')
    expect(on('wsuspool-stopped-manually', changed)).toBe('possible')
  })
})

describe('the files of the site', () => {
  test.each([
    ['a damaged file', withConfigFile(machine(), 'ClientWebService', { wellFormed: false }), 'sure'],
    ['a file type twice', withWebConfig(machine(), { duplicateTypes: ['.wim'] }), 'sure'],
    ['500.19 from a page', { ...machine(), pages: { client: { status: 500, subStatus: 19 } } }, 'sure'],
    ['500 without 19', { ...machine(), pages: { client: { status: 500, subStatus: 0 } } }, 'absent'],
  ] as const)('%s: %s', (_name, state, is) => {
    expect(on('webconfig-broken', state)).toBe(is)
  })
  test('impersonation is a fault where the pages fail with 500.24, and cannot be seen while the pool is off', () => {
    const switched = withWebConfig(machine(), { impersonation: true })
    expect(on('aspnet-impersonation-enabled', switched)).toBe('sure')
    expect(on('aspnet-impersonation-enabled', withPool(switched, { state: 'stopped' }))).toBe('unknown')
  })
})

describe('an update that was not finished', () => {
  test('is possible where the step is missing, and sure where the log names the schema', () => {
    const pending = { ...machine(), servicingPending: true }
    expect(on('servicing-not-finished', pending)).toBe('possible')
    const signs = [{ at: ago(30), sign: 'schema-mismatch' as const }]
    expect(on('servicing-not-finished', { ...pending, wsusLog: { ...pending.wsusLog, signs } })).toBe('sure')
    expect(on('servicing-not-finished', { ...machine(), wsusLog: { ...machine().wsusLog, signs } })).toBe('absent')
  })
})

describe('SSL', () => {
  const line = (minutes: number, subStatus = 4) => ({ at: ago(minutes), status: 403, subStatus, account: null })
  const asked = (minutes: number, subStatus = 4, ssl = true): MachineState => ({
    ...machine({ ssl }),
    consoleRequests: { refused: [line(minutes, subStatus)] },
  })
  test.each([
    [asked(3), 'sure'],
    [asked(3, 14), 'absent'],
    [asked(1441), 'absent'],
    [asked(3, 4, false), 'absent'],
  ])('a request without SSL (%#): %s', (state, is) => {
    expect(on('ssl-mismatch-console', state)).toBe(is)
  })
  test('what the message says counts where WCM.log cannot be read, and until something was fixed', () => {
    const facts = { ...factsOf(managed), 'sync-error': ok('ssl') }
    const unread = { ...facts, 'config-manager-connection': fail({ code: 'unreachable', target: 'WCM.log' }) }
    expect(verdict('ssl-mismatch-console', facts).is).toBe('absent')
    expect(verdict('ssl-mismatch-console', unread)).toMatchObject({ is: 'present', confidence: 'possible' })
    expect(verdict('ssl-mismatch-console', unread, ago(1)).is).toBe('absent')
  })
})

describe('Configuration Manager', () => {
  test.each([
    [{ port: 80, ssl: false }, 'sure'],
    [{ port: 8531, ssl: false }, 'sure'],
    [{ server: 'SRV-ALT' }, 'sure'],
    [{ server: 'srv-demo.example.com' }, 'absent'],
    [{ port: 8530, ssl: false }, 'absent'],
    [{ port: 80, ssl: false, answered: true }, 'absent'],
  ])('asks as %o: %s', (change, is) => {
    expect(on('configmgr-wrong-port-or-name', withConfigManager(managed, { answered: false, ...change }))).toBe(is)
  })
  test('does not apply where there is none, whatever else cannot be read', () => {
    const facts = { ...factsOf(machine()), 'web-site': fail({ code: 'access-denied', target: 'IIS' } as const) }
    expect(verdict('configmgr-wrong-port-or-name', facts).is).toBe('absent')
  })
  test('without its right to administer WSUS; a missing group is nobody’s right', () => {
    const { administrators } = managed
    const without = { ...managed, administrators: { ...administrators, members: [administrators.person] } }
    expect(on('no-wsus-admin-permission', without)).toBe('sure')
    expect(on('no-wsus-admin-permission', { ...managed, administrators: { ...administrators, group: null } })).toBe(
      'sure',
    )
  })
  test('the person says what the log on another host cannot', () => {
    const unread = { ...factsOf(managed), 'sync-error': fail({ code: 'unreachable', target: 'wsyncmgr.log' } as const) }
    expect(verdict('other-sync-failure', unread).is).toBe('unknown')
    expect(verdict('other-sync-failure', { ...unread, 'sync-error': ok('other') }).is).toBe('present')
    expect(verdict('other-sync-failure', { ...unread, 'sync-error': ok('unavailable') }).is).toBe('absent')
  })
})

describe('the way to the server', () => {
  const block = { name: 'block', action: 'block', enabled: true, from: 'this-server' } as const
  const elsewhere = { 'console-reach': 'only-elsewhere' }
  const noRule = withRule(machine(), { name: 'WSUS-In-TCP', action: 'allow', enabled: false, from: 'this-server' })
  test.each([
    ['a rule that blocks wins', withRule(machine(), block), {}, 'sure'],
    ['a rule that is off', withRule(machine(), { ...block, enabled: false }), {}, 'absent'],
    ['no rule that allows', noRule, {}, 'sure'],
    ['a firewall that is off', { ...noRule, firewall: { ...noRule.firewall, on: false } }, {}, 'absent'],
    ['nothing here, and it fails from elsewhere', machine(), elsewhere, 'possible'],
    ['it fails from elsewhere, and here too', withPool(machine(), { state: 'stopped' }), elsewhere, 'absent'],
  ] as const)('%s: %s', (_name, state, answers, is) => {
    expect(on('remote-path-blocked', state, answers)).toBe(is)
  })
  test('a request that was refused did arrive; an answer is over once something was fixed', () => {
    const refused = [{ at: ago(2), status: 403, subStatus: 4, account: null }]
    expect(on('remote-path-blocked', { ...machine(), consoleRequests: { refused } }, elsewhere)).toBe('absent')
    expect(on('remote-path-blocked', machine(), elsewhere, ago(1))).toBe('absent')
  })
})

describe('a single console', () => {
  const failed = withEvents(machine(), shown(7053, 20))
  test.each([
    ['an error while the server answers', failed, {}, 'sure'],
    ['it works for others', machine(), { 'console-reach': 'only-this-account' }, 'possible'],
    ['it fails for everybody', failed, { 'console-reach': 'everywhere' }, 'absent'],
    ['the server does not answer either', withPool(failed, { state: 'stopped' }), {}, 'absent'],
    ['the pool had just failed', withEvents(failed, was(5117, 21)), {}, 'absent'],
    ['the pool failed later', withEvents(failed, was(5117, 19)), {}, 'sure'],
  ] as const)('%s: %s', (_name, state, answers, is) => {
    expect(on('console-cache-corrupt', state, answers)).toBe(is)
  })
  test('where an attack is suspected the same event is evidence, and nothing is cleaned', () => {
    expect(on('console-cache-corrupt', { ...failed, attackSignsAt: ago(20) })).toBe('absent')
  })
})

test('what stops the pool comes before the pool, and the pool before the symptom', () => {
  const present = { verdict: { is: 'present', confidence: 'sure' } } as const
  const order = rank(
    causes,
    (['console-cannot-connect', 'wsuspool-stopped-rapidfail', 'pool-identity-failed'] as const).map((cause) => ({
      cause,
      ...present,
    })),
  )
  expect(order.map(({ cause }) => cause)).toEqual([
    'pool-identity-failed',
    'wsuspool-stopped-rapidfail',
    'console-cannot-connect',
  ])
})

test('the memory limit is shown with what every source advises, with the memory of the server and the queue', () => {
  const reached = withEvents(machine({ poolAsInstalled: true }), was(5117, 20), was(5117, 30))
  const found = verdict('wsuspool-memory-limit', factsOf(reached))
  const evidence = found.is === 'present' ? found.evidence : []
  const limit = evidence.find(({ label }) => label === 'app-pool.private-memory')
  expect(limit?.value).toEqual({ amount: 1_843_200, unit: 'kilobytes' })
  expect(limit?.rule.map(({ should, source, date }) => [should, source, date])).toEqual([
    [{ amount: 4_000_000, unit: 'kilobytes' }, 'wsus-messages-2017', '2017'],
    [{ amount: 4_194_304, unit: 'kilobytes' }, 'wsus-connection-failures', '2026-11'],
    [{ word: 'unlimited' }, 'wsus-best-practices', '2020'],
    [{ word: 'unlimited' }, 'optimize-wsus-server', '2021'],
  ])
  expect(evidence.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['server-memory.total', 'pool-workload.waiting', 'pool-workload.worker-memory']),
  )
})
