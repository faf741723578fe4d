import { expect, test } from 'vitest'
import { causes } from '#shared/causes/index'
import { consequences } from '#shared/causes/rank'
import { sources } from '#shared/causes/sources'
import { fixes } from '#shared/fixes/index'
import { fits, makePlan, optionsOf, samePlan, type Plan } from '#shared/fixes/make-plan'
import { commandOf } from '#shared/fixes/step'
import { stepKindIds, stepKindOf } from '#shared/fixes/step-kinds'
import { factsOf } from '#shared/practice/observe/index'
import { situations } from '#shared/situations/index'
import { stateOf } from '#shared/situations/define-situation'
import type { FactResults } from '#shared/causes/define-cause'
import { ago, given, healthyFacts, having, now, without } from '../causes/judging'
import { planOf } from './planning'

/** Every plan that any practised machine gives rise to, in each of its ways. */
const machines: FactResults[] = situations.map((situation) => factsOf(stateOf(situation, now)))
const plans: { fix: string; facts: FactResults; plan: Plan }[] = machines.flatMap((facts) =>
  fixes
    .filter((fix) => fits(fix, facts))
    .flatMap((fix) =>
      [null, ...optionsOf(fix, facts).map(({ id }) => id)].map((option) => {
        const made = makePlan(fix, fix.cures[0] ?? '', option, facts)
        if (!made.ok) throw new Error(`${fix.id} fits and cannot be planned: ${made.problem.code}`)
        return { fix: fix.id, facts, plan: made.value }
      }),
    ),
)

test('every fix cures a cause', () => {
  const known = causes.map(({ id }) => id)
  for (const { id, cures } of fixes)
    expect(cures.length > 0 && cures.every((cause) => known.includes(cause)), id).toBe(true)
})

test('every kind of step is planned by a fix', () => {
  const hanging = having(healthyFacts(), 'iis-services', (iis) => ({
    ...iis,
    w3svc: iis.w3svc && { ...iis.w3svc, state: 'stopping' },
  }))
  const closed = having(healthyFacts(), 'firewall-rules', ({ rules, ...firewall }) => ({
    ...firewall,
    rules: rules.map((rule) => ({ ...rule, enabled: false })),
  }))
  const planned = new Set([
    ...plans.flatMap(({ plan }) => plan.steps.map(({ kind }) => kind)),
    ...planOf('restart-iis', hanging).steps.map(({ kind }) => kind),
    ...planOf('open-wsus-port', closed).steps.map(({ kind }) => kind),
  ])
  expect(stepKindIds.filter((kind) => !planned.has(kind))).toEqual([])
})

test('a fix that is planned has steps, and each step says what becomes of what', () => {
  for (const { fix, plan } of plans) {
    expect(plan.steps.length, fix).toBeGreaterThan(0)
    for (const step of plan.steps) expect(step.from && step.to, `${fix}: ${step.kind}`).toBeTruthy()
  }
})

test('a fix for what stands in the list of the console has WSUS renew it, where its service runs or is started', () => {
  for (const { fix, facts, plan } of plans) {
    const wsus = facts['wsus-service']
    const runs =
      (wsus?.ok && (wsus.value as { state?: string } | null)?.state === 'running') ||
      plan.steps.some(({ kind, input }) => kind === 'service.start' && input['service'] === 'WsusService')
    const listed = consequences(causes, plan.cause).has('components-not-running')
    expect(plan.steps.at(-1)?.kind === 'wsus.check-health', fix).toBe(runs && listed)
  }
})

test('a step asks for what its kind takes, and its command can be shown', () => {
  for (const { plan } of plans)
    for (const step of plan.steps) {
      const command = commandOf(step)
      // What hands do has a text only where it is a script for somebody else.
      const forHands = step.kind === 'by-hand' && step.input['login'] === undefined
      expect(command === '', step.kind).toBe(forHands)
      expect(command).not.toContain('undefined')
    }
})

test('no fix touches client identity, deletes, or weakens encryption', () => {
  const forbidden =
    /SusClientId|PingID|AccountDomainSid|Remove-|\bdel\b|DROP |DELETE |REPAIR_ALLOW|SchUseStrongCrypto|TLS 1\.|WsusContent|rapidFail|EncryptionKey|sysadmin|iisreset.*\/force|reset proxy|NoAutoUpdate|DisableDualScan/i
  for (const { fix, plan } of plans)
    for (const step of plan.steps) {
      // The one right that is given for a while; tests/shared/fixes/setup.test.ts holds that it is taken away again.
      const ofAccount = step.input['login'] !== undefined
      const command = ofAccount ? commandOf(step).replaceAll(/sysadmin|DROP MEMBER/g, '') : commandOf(step)
      expect(command, fix).not.toMatch(forbidden)
    }
})

test('policy is written only on a computer without a domain, and a proxy is only given an exception', () => {
  const touching = plans.filter(({ plan }) =>
    plan.steps.some((step) => /UseWUServer|WUServer|Policies\\|proxy/i.test(commandOf(step))),
  )
  expect([...new Set(touching.map(({ fix }) => fix))].sort()).toEqual(['bypass-system-proxy', 'set-local-policy'])
  for (const { fix, facts, plan } of touching) {
    const who = facts['computer-identity']
    const value = who?.ok ? (who.value as { domain: string | null }) : null
    if (fix === 'set-local-policy') expect(value?.domain).toBeNull()
    for (const { kind, input } of plan.steps)
      if (kind === 'system-proxy.bypass') {
        const before = facts['system-proxy']
        const { proxy, bypass } = (before?.ok ? before.value : {}) as { proxy: string; bypass: string[] }
        expect(input['proxy']).toBe(proxy)
        expect(String(input['bypass']).split(';')).toEqual([...bypass, input['host']])
      }
  }
})

test('no kind of step deletes data, and each that cannot be undone exactly was looked at', () => {
  for (const kind of stepKindIds) expect(stepKindOf(kind).risk, kind).not.toBe('R4')
  // The password of the account that ran the pool cannot be read; what setup makes goes only with the role.
  expect(stepKindIds.filter((kind) => stepKindOf(kind).undo === 'no')).toEqual([
    'app-pool.set-identity',
    'setup.post-install',
  ])
})

test('options name their sources and dates, and the first is taken where none is chosen', () => {
  for (const facts of machines)
    for (const fix of fixes)
      for (const option of optionsOf(fix, facts)) {
        expect(option.sources.length, fix.id).toBeGreaterThan(0)
        for (const { source, date } of option.sources) expect(sources[source].date).toBe(date)
      }
})

const stoppedPool = having(healthyFacts(), 'app-pool', (pool) => pool && { ...pool, state: 'stopped' })
const asked = (facts: FactResults, answer: 'yes' | 'no') => given(facts, 'planned-work', answer)

test('nothing is started while there are signs of an attack', () => {
  const plan = planOf('start-app-pool', given(asked(stoppedPool, 'no'), 'attack-signs', { lastAt: ago(600) }))
  expect(plan.refusals).toEqual(['attack-suspected'])
})

test('nothing is started while somebody works on the server', () => {
  expect(planOf('start-app-pool', asked(stoppedPool, 'yes')).refusals).toEqual(['work-planned'])
  expect(planOf('start-app-pool', asked(stoppedPool, 'no')).refusals).toEqual([])
})

test('whoever was not asked, and what could not be read, is said before confirming', () => {
  const plan = planOf('start-app-pool', without(stoppedPool, 'attack-signs'))
  expect(plan.refusals).toEqual([])
  expect(plan.cautions).toEqual(['attack-signs-not-read', 'work-not-asked'])
})

test.each([
  [7921, ['below-security-floor']],
  [7922, []],
  [7923, []],
])('Windows Server 2019 with build 17763.%i: cautions %j', (ubr, cautions) => {
  const facts = having(asked(stoppedPool, 'no'), 'windows-version', { build: 17763, ubr })
  expect(planOf('start-app-pool', facts).cautions).toEqual(cautions)
})

test('who must be told on a server of Configuration Manager or on a replica stands in the plan', () => {
  const on = (place: 'config-manager' | 'replica') =>
    planOf(
      'start-app-pool',
      asked(
        having(healthyFacts({ place }), 'app-pool', (pool) => pool && { ...pool, state: 'stopped' }),
        'no',
      ),
    ).cautions
  expect(on('config-manager')).toEqual(['config-manager'])
  expect(on('replica')).toEqual(['replica'])
})

test('looking is not refused: the list is renewed also while work is planned', () => {
  const plan = planOf('refresh-health-list', given(asked(healthyFacts(), 'yes'), 'attack-signs', { lastAt: ago(5) }))
  expect(plan.refusals).toEqual([])
})

test('a plan is the same only while it would do the same', () => {
  const plan = planOf('start-app-pool', asked(stoppedPool, 'no'))
  expect(samePlan(plan, planOf('start-app-pool', asked(stoppedPool, 'no')))).toBe(true)
  expect(samePlan(plan, planOf('start-app-pool', asked(stoppedPool, 'yes')))).toBe(false)
  const renamed = having(asked(stoppedPool, 'no'), 'app-pool', (pool) => pool && { ...pool, autoStart: false })
  expect(samePlan(plan, planOf('start-app-pool', renamed))).toBe(false)
})

test('a fix that does not fit any more is out of date', () => {
  expect(() => planOf('start-app-pool', healthyFacts())).toThrow('plan-out-of-date')
})
