import { expect, test } from 'vitest'
import { causes, type CauseId } from '#shared/causes/index'
import { rank } from '#shared/causes/rank'
import type { Fix } from '#shared/fixes/define-fix'
import { fixes } from '#shared/fixes/index'
import { fits, makePlan, optionsOf, type Plan } from '#shared/fixes/make-plan'
import { stepKindOf } from '#shared/fixes/step-kinds'
import { ok } from '#shared/kernel/result'
import { observeStep } from '#shared/practice/practise'
import type { MachineState } from '#shared/practice/state'
import { stateOf, type Situation } from '#shared/situations/define-situation'
import { situationOf, situations, type SituationId } from '#shared/situations/index'
import { withoutSetup as left } from '#shared/situations/without-setup'
import { apply, idsOf, known, later, NOW, undo, verdictsOf } from './rehearse'

interface Offer {
  name: string
  fix: Fix
  cause: string
  plan: Plan
}

/** Every way of every fix that is offered for what was found on a machine. */
function offersFor(situation: Situation, machine: MachineState, found: readonly string[]): Offer[] {
  const facts = known(situation, machine)
  return found.flatMap((cause) =>
    fixes
      .filter((fix) => fix.cures.some((one) => one === cause) && fits(fix, facts))
      .flatMap((fix) => {
        const ways = optionsOf(fix, facts).map(({ id }) => id)
        return (ways.length > 0 ? ways : [null]).flatMap((way) => {
          const plan = makePlan(fix, cause, way, facts)
          const name = [situation.id, fix.id, ...(way === null ? [] : [way])].join(': ')
          return plan.ok ? [{ name, fix, cause, plan: plan.value }] : []
        })
      }),
  )
}

const all = situations.flatMap((situation) => {
  const machine = stateOf(situation, NOW)
  return offersFor(situation, machine, situation.present).map((offer) => ({ ...offer, situation, machine }))
})
const permitted = all.filter(({ plan }) => plan.refusals.length === 0)
const taking = permitted.filter(({ machine, plan }) => apply(machine, plan, later(1)).took)

test.each(taking)('$name cures', ({ situation, machine, cause, plan }) => {
  const after = verdictsOf(situation, apply(machine, plan, later(1)).machine, later(2), later(1))
  expect(after.get(cause)?.is).toBe('absent')
})

test.each(permitted)('$name goes back, value by value', ({ machine, plan }) => {
  const applied = apply(machine, plan, later(1))
  const back = undo(applied, plan, later(2))
  for (const [index, value] of applied.before) {
    const step = plan.steps[index]
    if (step && stepKindOf(step.kind).undo === 'exact') expect(observeStep(back, step)).toEqual(ok(value))
  }
})

test.each(taking.filter(({ plan }) => plan.undo === 'exact'))(
  '$name: undone, the cause is back',
  ({ situation, machine, cause, plan }) => {
    const back = undo(apply(machine, plan, later(1)), plan, later(2))
    expect(verdictsOf(situation, back, later(3)).get(cause)?.is).toBe('present')
  },
)

test('what Windows refuses is what cannot work: a service that dies, a health check without a database', () => {
  expect(permitted.filter((offer) => !taking.includes(offer)).map(({ name }) => name)).toEqual([
    'wsus-service-crash-loop: start-wsus-service',
    'setup-registry-damaged: start-wsus-service',
    'wid-stopped-and-self-update-missing: restore-self-update',
    'servicing-pending: start-wsus-service',
    'policy-names-old-server: refresh-policy',
    'automatic-updates-off: refresh-policy',
  ])
})

test('nothing is opened while an attack is suspected or somebody is at work', () => {
  const refusals = (id: SituationId) =>
    all
      .filter(({ situation, plan }) => situation.id === id && plan.steps.some(({ kind }) => stepKindOf(kind).opens))
      .map(({ plan }) => plan.refusals)
  expect(refusals('attack-suspected')).toEqual([['attack-suspected']])
  expect(refusals('planned-work')).toEqual([['work-planned']])
})

test('every fix is offered on some machine', () => {
  const offered = new Set(all.map(({ fix }) => fix.id))
  expect(fixes.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([])
})

function afterCuring(id: SituationId, cause: string) {
  const offer = all.find((one) => one.situation.id === id && one.cause === cause)
  if (!offer) throw new Error(`nothing is offered for ${cause}`)
  return verdictsOf(offer.situation, apply(offer.machine, offer.plan, later(1)).machine, later(2), later(1))
}

test('curing one of two faults leaves the other', () => {
  const after = afterCuring('wid-stopped-and-self-update-missing', 'db-service-stopped')
  expect(idsOf(after, 'present')).toEqual(['components-not-running', 'selfupdate-vdir-broken'])
})

test('a pool that runs again still has the limit that stopped it', () => {
  expect(afterCuring('pool-stopped-rapidfail', 'wsuspool-stopped-rapidfail').get('wsuspool-memory-limit')?.is).toBe(
    'present',
  )
})

/** A visitor who takes the first permitted offer for the first finding, again and again, until nothing is left to try. */
function visit(situation: Situation): { present: string[]; unknown: string[] } {
  let machine = stateOf(situation, NOW)
  const tried = new Set<string>()
  for (let minute = 0; ; minute += 2) {
    const verdicts = verdictsOf(situation, machine, later(minute), minute === 0 ? null : later(minute - 1))
    const ranked = rank(
      causes,
      [...verdicts].map(([cause, verdict]) => ({ cause, verdict })),
    )
    const found = ranked.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause)
    const next = offersFor(situation, machine, found).find(
      ({ name, plan }) => plan.refusals.length === 0 && !tried.has(name),
    )
    if (!next) return { present: found.sort(), unknown: idsOf(verdicts, 'unknown') }
    tried.add(next.name)
    machine = apply(machine, next.plan, later(minute + 1)).machine
  }
}

/** Without its pages, SelfUpdate is all that a visit puts back by itself. */
const withoutSetup = (...causes: readonly CauseId[]): string[] =>
  left(...causes).filter((id) => id !== 'selfupdate-vdir-broken')

/** What is left for somebody else, with what it leaves broken. */
const handedOver: Partial<Record<SituationId, string[]>> = {
  'sql-remote-unreachable': ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  'sql-login-missing': ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  'database-suspect': ['components-not-running', 'console-cannot-connect', 'db-wont-start-or-open'],
  'wsus-port-taken': ['components-not-running', 'console-cannot-connect', 'wsus-site-stopped'],
  'wsus-service-crash-loop': [
    'components-not-running',
    'servicing-not-finished',
    'wsusservice-crash-loop',
    'wsusservice-stopped',
  ],
  'setup-registry-damaged': ['components-not-running', 'setup-registry-damaged', 'wsusservice-stopped'],
  'planned-work': ['components-not-running', 'wsusservice-stopped'],
  'attack-suspected': ['components-not-running', 'console-cannot-connect', 'wsuspool-stopped-rapidfail'],
  'not-elevated': ['components-not-running', 'console-cannot-connect'],
  'sync-remote-sql-gone': ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  'servicing-pending': [
    'components-not-running',
    'console-cannot-connect',
    'servicing-not-finished',
    'wsusservice-crash-loop',
    'wsusservice-stopped',
  ],
  'port-blocked-unpatched': ['port-blocked', 'remote-path-blocked'],
  'adapter-faulty': ['client-nic-faulty', 'computer-silent'],
  'policy-names-old-server': ['wsus-url-wrong'],
  'automatic-updates-off': ['au-disabled-by-policy'],
  'dns-record-old': ['client-scan-fails', 'computer-silent', 'dns-or-hosts-wrong'],
  'path-blocked': ['client-scan-fails', 'computer-silent', 'port-blocked'],
  'report-table-full': ['computer-silent', 'event-table-full', 'reporting-only-broken'],
  'scan-asks-microsoft': ['computer-silent', 'scan-source-not-wsus'],
  'reports-to-branch-server': ['client-on-other-server', 'computer-silent'],
  'computer-of-config-manager': ['computer-silent', 'configmgr-managed'],
  'computer-limit-reached': ['computer-silent', 'max-clients-reached'],
  'clones-share-an-id': ['computer-silent', 'duplicate-susclientid'],
  'row-of-a-renamed-computer': ['client-gone-stale-record', 'computer-silent'],
  'sync-other-6703': ['other-sync-failure'],
  'postinstall-folder-refs': withoutSetup('postinstall-not-run', 'postinstall-content-dir'),
  'postinstall-sql-on-controller': withoutSetup('postinstall-not-run', 'sql-unreachable-setup'),
  'postinstall-old-database': withoutSetup('postinstall-not-run', 'db-leftover'),
  'role-both-databases': withoutSetup('postinstall-not-run', 'wid-sql-mix'),
  // A database that is there would be upgraded for good: that run is for a senior, with a backup.
  'postinstall-single-user': ['installation-fails'],
  'update-recovery-partition': ['installation-fails', 'update-msi-failure'],
}

/** What nobody can read from here, and what takes a day to show, stays open, however healthy the rest is. */
const staysOpen: Partial<Record<SituationId, string[]>> = {
  'site-server-elsewhere': ['configmgr-wrong-port-or-name', 'other-sync-failure'],
  // The server is open again; the first computers ask and report within the day.
  'all-silent-port-blocked': ['computer-silent', 'server-web-down'],
  'all-silent-pool-stopped': ['computer-silent', 'server-web-down'],
}

test.each(situations)('$id: a visit ends in health or in a hand-over', (situation) => {
  const { present, unknown } = visit(situation)
  expect(present).toEqual(handedOver[situation.id] ?? [])
  if (handedOver[situation.id] === undefined && situation.present.length > 0)
    expect(unknown).toEqual(staysOpen[situation.id] ?? [])
})

test('no port is opened on a server that lacks the update, nor a rule of a policy changed', () => {
  const machine = stateOf(situationOf('port-still-blocked')!, NOW)
  const offered = (changed: MachineState) =>
    offersFor(situationOf('port-still-blocked')!, changed, ['remote-path-blocked']).map(({ fix }) => fix.id)
  expect(offered(machine)).toEqual(['open-wsus-port'])
  expect(offered({ ...machine, windows: { ...machine.windows, ubr: 4296 } })).toEqual([])
  expect(offered({ ...machine, windows: { ...machine.windows, build: 99_999 } })).toEqual([])
  const byPolicy = machine.firewall.rules.map((rule) => ({ ...rule, from: 'policy' as const }))
  expect(offered({ ...machine, firewall: { on: true, rules: byPolicy } })).toEqual([])
})

test('an account that may be meant is not replaced: a database or content on another host', () => {
  const situation = situationOf('pool-account-refused')!
  const machine = stateOf(situation, NOW)
  const offered = (changed: MachineState) =>
    offersFor(situation, changed, ['pool-identity-failed']).map(({ fix, plan }) => [fix.id, plan.undo])
  expect(offered(machine)).toEqual([['reset-pool-identity', 'partly']])
  expect(offered({ ...machine, database: { ...machine.database, service: null } })).toEqual([])
  const setup = machine.setup && { ...machine.setup, ContentDir: String.raw`\\SRV-DATEN\WSUS` }
  expect(offered({ ...machine, setup })).toEqual([])
})

test('the memory limits offered say who advises them, and 4 GB is 4194304 KB', () => {
  const offer = (id: SituationId) =>
    all
      .filter(({ situation, fix }) => situation.id === id && fix.id === 'raise-pool-memory')
      .map(({ plan }) => plan.option)
  expect(offer('sync-503-memory-limit')).toEqual(['0', '4000000', '4194304', '8000000', '8388608'])
  expect(offer('console-comes-and-goes')[0]).toBe('4194304')
})

test('each hand-over belongs to a machine', () => {
  expect(Object.keys(handedOver).filter((id) => !situationOf(id))).toEqual([])
})
