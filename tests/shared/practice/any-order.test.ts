import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { facts, probedFactIds } from '#shared/facts/index'
import { step, type PlannedStep } from '#shared/fixes/step'
import { stepKindOf } from '#shared/fixes/step-kinds'
import { ok } from '#shared/kernel/result'
import { factsOf } from '#shared/practice/observe/index'
import { observeStep, practiseStep, restoreStep } from '#shared/practice/practise'
import type { MachineState } from '#shared/practice/state'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { anyComputerStep } from './computer-steps'
import { later, NOW } from './rehearse'
import { setupSteps } from './setup-examples'

const service = fc.constantFrom('WsusService', 'W3SVC', 'WAS', 'HTTP', 'MSSQL$MICROSOFT##WID', 'no-such-service')
const site = fc.constantFrom('WSUS Administration', 'WSUS-Verwaltung', 'no-such-site')
const pool = fc.constantFrom('WsusPool', 'no-such-pool')
const directory = fc.constantFrom('ReportingWebService', 'Selfupdate', 'no-such-directory')

/** Any change that a plan could hold, and some that none would. */
const anyStep: fc.Arbitrary<PlannedStep> = fc.oneof(
  ...anyComputerStep,
  service.map((name) => step('service.start', { service: name })),
  service.map((name) => step('service.restart', { service: name })),
  fc
    .tuple(service, fc.constantFrom('automatic' as const, 'manual' as const))
    .map(([name, startup]) => step('service.set-startup', { service: name, startup })),
  pool.map((name) => step('app-pool.start', { pool: name })),
  pool.map((name) => step('app-pool.recycle', { pool: name })),
  fc.tuple(pool, fc.nat()).map(([name, value]) => step('app-pool.set', { pool: name, setting: 'queueLength', value })),
  site.map((name) => step('site.start', { site: name })),
  site.map((name) => step('site.add-binding', { site: name, protocol: 'http', binding: '*:8530:' })),
  fc.constant(step('iis.restart', { otherSites: '-' })),
  fc
    .tuple(directory, fc.boolean())
    .map(([name, value]) => step('web-service.set-access', { directory: name, setting: 'requireSsl', value })),
  fc
    .constantFrom('directory' as const, 'anonymous' as const, 'rights' as const)
    .map((part) => step('self-update.restore', { part })),
  fc.constant(step('database.set-multi-user', { database: 'SUSDB' })),
  fc.constant(step('wsus.check-health', {})),
  fc
    .constantFrom(
      'free-space-on-database-drive' as const,
      'rename-console-cache' as const,
      'reconnect-console' as const,
      'correct-config-manager-ports' as const,
    )
    .map((guide) => step('by-hand', { guide })),
  fc.constantFrom(...setupSteps),
  pool.map((name) => step('app-pool.set-identity', { pool: name, identity: 'NetworkService' })),
  site.map((name) => step('site.stop-impersonation', { site: name })),
  fc
    .tuple(site, fc.constantFrom('.wim', '.msu'))
    .map(([name, fileType]) => step('web-config.remove-duplicate', { site: name, fileType })),
  fc.constant(
    step('web-config.restore', { file: String.raw`WebServices\ApiRemoting30\web.config`, copy: 'web.config.before' }),
  ),
  fc
    .constantFrom('S-1-5-21-1-2-3-1001', 'S-1-5-21-9-9-9-9999')
    .map((sid) => step('group.add-member', { sid, group: 'WSUS Administrators', account: 'SRV-SITE$' })),
  fc
    .tuple(
      fc.constantFrom('firewall.disable-rule' as const, 'firewall.enable-rule' as const),
      fc.constantFrom('WSUS-In-TCP', 'CVE-2025-59287-block', 'no-such-rule'),
    )
    .map(([kind, rule]) => step(kind, { rule })),
)
const anyMachine = fc.constantFrom(...situations).map((situation) => stateOf(situation, NOW))

const misshapen = (machine: MachineState) => {
  const results = factsOf(machine)
  return probedFactIds.filter((id) => {
    const result = results[id]
    return result.ok && !v.safeParse(facts[id].shape, result.value).success
  })
}

test('changes in any order leave a machine whose facts have their shape', () => {
  fc.assert(
    fc.property(anyMachine, fc.array(anyStep, { maxLength: 8 }), (start, steps) => {
      const end = steps.reduce((machine, one, index) => {
        const changed = practiseStep(machine, one, later(index + 1))
        return changed.ok ? changed.value : machine
      }, start)
      expect(misshapen(end)).toEqual([])
    }),
  )
})

test('what can be undone exactly is as it was, wherever it was done', () => {
  fc.assert(
    fc.property(anyMachine, anyStep, (machine, one) => {
      const before = observeStep(machine, one)
      const changed = practiseStep(machine, one, later(1))
      if (!before.ok || !changed.ok || stepKindOf(one.kind).undo !== 'exact') return
      const back = restoreStep(changed.value, one, before.value, later(2))
      expect(back.ok && observeStep(back.value, one)).toEqual(ok(before.value))
    }),
  )
})
