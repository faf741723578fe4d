import { describe, expect, test } from 'vitest'
import { causes, type CauseId } from '#shared/causes/index'
import { consequences, rank } from '#shared/causes/rank'
import { storeCodes } from '#shared/causes/wu-store-corrupt'
import { ok } from '#shared/kernel/result'
import {
  withComputer,
  withEvents,
  withFleet,
  withPolicy,
  withRecord,
  withRule,
  withSilenceSince,
  withWired,
} from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import type { Wanted } from '#shared/practice/healthy'
import { DAY, HOUR, WRONG_ADDRESS } from '#shared/practice/healthy-computer'
import { factsOf } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import { ago, fromServer, machine, on, verdict } from './computer-judging'

const reported = (minutes: number, contact = minutes) =>
  withRecord(machine(), { lastReportAt: ago(minutes), lastContactAt: ago(contact) })

describe('the symptom itself', () => {
  test.each([
    [48 * HOUR, 'absent'],
    [48 * HOUR + 1, 'sure'],
  ])('a report %i minutes old: %s', (minutes, is) => expect(on('computer-silent', reported(minutes))).toBe(is))
  test('a fresh contact is no report', () => {
    expect(on('computer-silent', reported(9 * DAY, 60))).toBe('sure')
  })
  test('a computer that is not in the list, or never reported', () => {
    expect(on('computer-silent', withComputer(machine(), { record: null }))).toBe('sure')
    expect(on('computer-silent', withRecord(machine(), { lastReportAt: null }))).toBe('sure')
  })
  test.each([
    [22 * HOUR - 1, 'unknown'],
    [22 * HOUR, 'sure'],
  ])('%i minutes after a fix it is %s: the next search has to come first', (minutes, is) => {
    expect(on('computer-silent', reported(9 * DAY), {}, ago(minutes))).toBe(is)
  })
})

describe('the server', () => {
  const quiet = (minutes: number) =>
    withFleet(machine(), { all: { ...machine().fleet.all, newestContactAt: ago(minutes) } })
  test.each([
    [24 * HOUR, 'absent'],
    [24 * HOUR + 1, 'possible'],
  ])('the newest contact of all is %i minutes old: %s', (minutes, is) => {
    expect(on('server-web-down', quiet(minutes))).toBe(is)
  })
  test('a server without computers is not down, and after a fix the first of them takes its time', () => {
    expect(on('server-web-down', withFleet(quiet(9 * DAY), { all: { ...quiet(9 * DAY).fleet.all, total: 0 } }))).toBe(
      'absent',
    )
    expect(on('server-web-down', quiet(9 * DAY), {}, ago(5))).toBe('unknown')
  })
  test.each([
    [1_000_000, 'absent'],
    [1_000_001, 'sure'],
  ])('%i rows of reports: %s', (eventRows, is) => {
    expect(on('event-table-full', withFleet(machine(), { eventRows }))).toBe(is)
  })
  test.each([
    [13062, 60, 'likely'],
    [400, 24 * HOUR, 'absent'],
    [501, 60, 'absent'],
  ])('event %i, %i minutes ago: the limit is %s', (id, minutes, is) => {
    const event = { log: 'application', provider: 'wsus', id, at: ago(minutes) } as const
    expect(on('max-clients-reached', withEvents(machine(), event))).toBe(is)
  })
})

describe('contact and report', () => {
  test.each([
    [20 * HOUR, 20 * HOUR + 48 * HOUR - 1, 'absent'],
    [20 * HOUR, 20 * HOUR + 48 * HOUR, 'sure'],
    [24 * HOUR + 1, 12 * DAY, 'absent'],
    [12 * DAY, 12 * DAY, 'absent'],
  ])('contact %i and report %i minutes ago: only the report is lost: %s', (contact, report, is) => {
    expect(on('reporting-only-broken', reported(report, contact))).toBe(is)
  })
  test('with Configuration Manager no report is expected', () => {
    const managed = withRecord(machine({ place: 'config-manager' }), { lastReportAt: null })
    expect(on('reporting-only-broken', managed)).toBe('absent')
    expect(on('configmgr-managed', managed)).toBe('possible')
    expect(on('configmgr-managed', machine({ place: 'config-manager' }))).toBe('absent')
  })
})

describe('off or asleep', () => {
  const off = withSilenceSince(withComputer(machine(), { power: 'off' }), ago(5 * DAY))
  const seen = fromServer(off)
  test('nothing answers, and nobody says that it is on', () => {
    expect(verdict('client-powered-off', seen)).toMatchObject({ is: 'present', confidence: 'possible' })
  })
  test('somebody sees that it is on; after a fix that is old', () => {
    const asked = { ...seen, 'computer-power': ok('on') }
    expect(verdict('client-powered-off', asked).is).toBe('absent')
    expect(verdict('client-powered-off', asked, ago(1)).is).toBe('present')
  })
  test('one answer of any kind, a contact of today, or a reading on it rule it out', () => {
    expect(on('client-powered-off', withSilenceSince(machine(), ago(5 * DAY)))).toBe('absent')
    expect(on('client-powered-off', withSilenceSince(off, ago(23 * HOUR)))).toBe('absent')
    const loose = withSilenceSince(withWired(machine(), { cable: 'loose' }), ago(5 * DAY))
    expect(on('client-powered-off', loose)).toBe('absent')
    expect(verdict('client-powered-off', fromServer(loose, 'power-history')).is).toBe('present')
  })
})

describe('the row that is left', () => {
  const old = (days: number, change: Partial<MachineState['computer']> = {}) =>
    withComputer(withSilenceSince(machine(), ago(days * DAY)), change)
  const { account } = machine().computer
  const password = (days: number) => ({ account: account && { ...account, passwordSetAt: ago(days * DAY) } })
  const twin = (minutes: number) => ({
    doubles: { names: [], renamed: [], sameAddress: { name: 'PC-NEU', lastContactAt: ago(minutes) } },
  })
  test.each([
    ['31 days silent, password 61 days old', old(31, password(61)), 'possible'],
    ['31 days silent, password 60 days old', old(31, password(60)), 'absent'],
    ['30 days silent, password 300 days old', old(30, password(300)), 'absent'],
    ['another row has its address and is fresh', old(31, twin(60)), 'possible'],
    ['another row has its address and is as old', old(31, twin(40 * DAY)), 'absent'],
    ['no domain, no other row', old(200, { account: null }), 'absent'],
  ])('%s: %s', (_name, state, is) => expect(on('client-gone-stale-record', state)).toBe(is))
})

describe('policy', () => {
  test.each([
    [{ server: null, statusServer: null }, 'sure'],
    [{ useServer: false }, 'sure'],
    [{}, 'absent'],
  ])('%o: missing %s', (change, is) => expect(on('wsus-policy-missing', withPolicy(machine(), change))).toBe(is))

  const named = (url: string, wanted: Wanted = {}) => withPolicy(machine(wanted), { server: url, statusServer: url })
  test.each([
    ['http://SRV-DEMO:8530', {}, 'absent'],
    ['http://srv-demo.demo.example:8530', {}, 'absent'],
    ['http://SRV-DEMO:8530/', {}, 'sure'],
    ['https://SRV-DEMO:8530', {}, 'sure'],
    ['http://SRV-DEMO:8531', {}, 'sure'],
    ['http://SRV-DEMO', {}, 'sure'],
    ['SRV-DEMO', {}, 'sure'],
    ['http://SRV-ALT:8530', {}, 'sure'],
    ['https://SRV-DEMO:8531', { ssl: true }, 'absent'],
    ['http://SRV-DEMO:8530', { ssl: true }, 'sure'],
    ['http://SRV-DEMO:8531', { ssl: true }, 'sure'],
  ])('%s, server %o: wrong %s', (url, wanted, is) => expect(on('wsus-url-wrong', named(url, wanted))).toBe(is))
  test('the two addresses have to be the same', () => {
    expect(on('wsus-url-wrong', withPolicy(machine(), { statusServer: 'http://SRV-ALT:8530' }))).toBe('sure')
  })
  test('another server that answers is no mistake: the computer reports there', () => {
    const there = withComputer(named('http://SRV-FILIALE:8530'), { otherServerAnswers: true })
    expect(on('wsus-url-wrong', there)).toBe('absent')
    expect(on('client-on-other-server', there)).toBe('likely')
    expect(on('client-on-other-server', named('http://SRV-FILIALE:8530'))).toBe('absent')
  })
  test('a search at Microsoft is no cause of its own where the policy is missing', () => {
    const none = withPolicy(machine(), { server: null, statusServer: null, useServer: false })
    expect(on('scan-source-not-wsus', none)).toBe('absent')
    const dual = (elsewhere: ('quality' | 'driver')[]) =>
      withComputer(machine(), { scanSource: { standard: 'wsus', elsewhere, reason: 'deferral' } })
    expect(on('scan-source-not-wsus', dual(['quality']))).toBe('sure')
    expect(on('scan-source-not-wsus', dual([]))).toBe('absent')
  })
})

describe('at the computer alone, which does not know what the server is called nor its addresses', () => {
  const alone = (id: CauseId, state: MachineState) =>
    verdict(id, fromServer(state, 'windows-version', 'server-addresses', 'wsus-setup', 'firewall-rules'))
  const silent = withComputer(machine(), { pathBlocked: true })

  test.each([
    ['wsus-url-wrong', 'windows-version', silent],
    ['wsus-url-wrong', 'windows-version', withWired(machine(), { enabled: false })],
    ['dns-or-hosts-wrong', 'server-addresses', machine()],
  ] as const)('%s stays open for want of %s', (id, fact, state) => {
    expect(alone(id, state)).toMatchObject({ is: 'unknown', missing: [{ fact }] })
  })

  test('an address that answers is no mistake, and one that does not answer may be the wrong one', () => {
    expect(alone('wsus-url-wrong', machine()).is).toBe('absent')
    expect(alone('port-blocked', silent)).toMatchObject({ is: 'present', confidence: 'possible' })
    expect(on('port-blocked', silent)).toBe('sure')
  })
})

describe('the way to WSUS', () => {
  const line = withComputer(machine(), { hostsLine: WRONG_ADDRESS })
  test('a line of the hosts file, and what it hides', () => {
    expect(on('dns-or-hosts-wrong', line)).toBe('sure')
    expect(on('port-blocked', line)).toBe('unknown')
    expect(on('dns-or-hosts-wrong', withComputer(machine(), { hostsLine: '192.0.2.20' }))).toBe('absent')
  })
  test.each([
    ['dropped on the way', withComputer(machine(), { pathBlocked: true }), 'sure'],
    ['refused, because nobody listens', { ...machine(), site: null }, 'absent'],
  ])('%s: blocked %s', (_name, state, is) => expect(on('port-blocked', state)).toBe(is))
  test('a block on the server explains what the computer meets', () => {
    const rule = { name: 'CVE-2025-59287-block', action: 'block', enabled: true, from: 'this-server' } as const
    const closed = withRule(machine(), rule)
    const present = causes
      .map(({ id }) => ({ cause: id, verdict: verdict(id, factsOf(closed)) }))
      .filter(({ verdict: { is } }) => is === 'present')
    expect(rank(causes, present).map(({ cause }) => cause)).toEqual(['remote-path-blocked', 'port-blocked'])
    expect(consequences(causes, 'remote-path-blocked')).toContain('server-web-down')
  })
  const proxied = (code: string | null, bypass: string[] = ['*.partner.example']) =>
    withComputer(machine(), {
      proxy: { proxy: 'proxy:8080', bypass },
      agent: { ...machine().computer.agent, code, failures: code === null ? [] : [{ at: ago(60), code }] },
    })
  test.each([
    ['0x8024401B', ['*.partner.example'], 'sure'],
    ['0x80244021', ['*.partner.example'], 'sure'],
    ['0x80248007', ['*.partner.example'], 'absent'],
    [null, ['*.partner.example'], 'absent'],
    ['0x8024401B', ['*.partner.example', 'SRV-DEMO'], 'absent'],
  ])('proxy, code %s, exceptions %j: %s', (code, bypass, is) => {
    expect(on('winhttp-proxy-wrong', proxied(code, bypass))).toBe(is)
  })
})

describe('services, search, store and clock', () => {
  const { services } = machine().computer
  const wuauserv = (change: Partial<typeof services.wuauserv>) =>
    withComputer(machine(), { services: { ...services, wuauserv: { ...services.wuauserv, ...change } } })
  test.each([
    [{ startMode: 'disabled' as const }, 'sure'],
    [{ startMode: null, state: null }, 'sure'],
    [{ startMode: 'manual' as const, state: 'stopped' as const }, 'absent'],
  ])('wuauserv %o: %s', (change, is) => expect(on('wu-service-disabled', wuauserv(change))).toBe(is))

  const failing = (code: string, times: number) =>
    withComputer(machine(), {
      agent: {
        lastAt: ago(10),
        code,
        succeededAt: null,
        failures: Array.from({ length: times }, (_, n) => ({ at: ago(10 + n * 60), code })),
      },
    })
  test.each(storeCodes)('%s twice is a damaged store, once is not', (code) => {
    expect(on('wu-store-corrupt', failing(code, 2))).toBe('sure')
    expect(on('wu-store-corrupt', failing(code, 1))).toBe('absent')
  })
  test('another code is a failed search and no damaged store; what was cured since needs a new one', () => {
    expect(on('wu-store-corrupt', failing('0x80072EE2', 5))).toBe('absent')
    expect(on('client-scan-fails', failing('0x80072EE2', 5))).toBe('sure')
    expect(on('client-scan-fails', failing('0x80072EE2', 5), {}, ago(5))).toBe('absent')
  })
  test.each([
    [300, 'absent'],
    [301, 'possible'],
    [-301, 'possible'],
  ])('a clock off by %i seconds: %s', (clockOffsetSeconds, is) => {
    expect(on('client-clock-skew', withComputer(machine(), { clockOffsetSeconds }))).toBe(is)
  })
})

describe('new, double, or in another group', () => {
  const unknown = withComputer(machine(), { record: null })
  test.each([
    [24 * HOUR - 1, 'sure'],
    [24 * HOUR, 'absent'],
  ])('installed %i minutes ago and not in the list: too early %s', (minutes, is) => {
    expect(on('client-just-joined', withComputer(unknown, { installedAt: ago(minutes) }))).toBe(is)
  })
  test('new is no answer where it has reported, or where its search fails', () => {
    expect(on('client-just-joined', withComputer(machine(), { installedAt: ago(60) }))).toBe('absent')
    const fails = withComputer(unknown, {
      installedAt: ago(60),
      services: { ...machine().computer.services, BITS: { name: 'BITS', startMode: 'disabled', state: 'stopped' } },
    })
    expect(on('client-just-joined', detected(fails, ago(5)))).toBe('absent')
  })
  test.each([
    [{ requestedGroup: 'Pilot' }, 'sure'],
    [{ requestedGroup: 'Workstations' }, 'absent'],
    [{ requestedGroup: null, groups: ['Unassigned Computers'] }, 'absent'],
  ])('%o: another group %s', (change, is) => {
    expect(on('target-group-mismatch', withRecord(machine(), change))).toBe(is)
  })
})
