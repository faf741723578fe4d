import { causeOf } from '#shared/causes/index'
import type { ProbedFactId } from '#shared/facts/index'
import { isAsked } from '#shared/facts/index'
import { fixOf } from '#shared/fixes/index'
import { guardFacts, machineOf, makePlan, samePlan, type Plan } from '#shared/fixes/make-plan'
import type { Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import { factsOfVisit } from '#shared/session/factual'
import { standing } from '#shared/session/outcome'
import type { FixRun } from '#shared/session/visit-record'
import type { Ports } from './ports'
import { readFacts } from './reading'
import type { Visit } from './visit'

/** A plan that nobody confirmed within this time is not applied any more. */
const FRESH_MINUTES = 30

const waitingStep = { state: 'waiting', at: null, before: null, after: null, problem: null } as const

/** Plans a fix for something found at the stop at hand. A plan that was not confirmed gives way to the new one. */
export async function planFix(
  visit: Visit,
  id: string,
  causeId: string,
  fixId: string,
  option: string | null,
): Promise<Result<FixRun>> {
  const cause = causeOf(causeId)
  const fix = fixOf(fixId)
  if (!cause) return fail({ code: 'unknown-id', what: 'cause', id: causeId })
  if (!fix) return fail({ code: 'unknown-id', what: 'fix', id: fixId })
  const node = visit.tree.nodes[visit.here.node]
  const verdict = standing(visit.record).get(cause.id)?.verdict
  if (node?.kind !== 'check' || !node.causes.includes(cause.id)) return fail({ code: 'moved-on' })
  if (verdict?.is !== 'present' || !fix.cures.includes(cause.id)) return fail({ code: 'not-offered', id: fixId })
  const planned = makePlan(fix, cause.id, option, factsOfVisit(visit.record))
  if (!planned.ok) return planned
  const run: FixRun = {
    id,
    node: visit.here.node,
    plan: planned.value,
    madeAt: visit.now(),
    state: 'planned',
    steps: planned.value.steps.map(() => ({ ...waitingStep })),
    finishedAt: null,
    before: verdict,
    after: null,
  }
  await visit.keep({ runs: [...visit.record.runs.filter(({ state }) => state !== 'planned'), run] })
  return ok(run)
}

/** Plans again from facts that are read now, and says whether that is still what was confirmed. */
export async function stillTheSame(visit: Visit, ports: Pick<Ports, 'clock' | 'log'>, run: FixRun): Promise<boolean> {
  const fix = fixOf(run.plan.fix)
  if (!fix || minutesSince(visit.now(), run.madeAt) > FRESH_MINUTES) return false
  const facts = [...new Set([...fix.needs, ...guardFacts])].filter((fact): fact is ProbedFactId => !isAsked(fact))
  if (!(await readFacts(visit, ports, facts))) return false
  const now = makePlan(fix, run.plan.cause, run.plan.option, factsOfVisit(visit.record))
  return now.ok && samePlan(now.value, run.plan)
}

const minutesSince = (now: string, then: string) => (Date.parse(now) - Date.parse(then)) / 60_000

/** Why a plan may not be confirmed, if it may not. */
export const refusalOf = (plan: Plan): string | null => plan.refusals[0] ?? null

/** The machine that a plan changes, if it is not the one at which one stands; null: it can be carried out from here. */
export function awayFrom({ record }: Pick<Visit, 'record'>, plan: Pick<Plan, 'steps'>): Machine | null {
  const machine = machineOf(plan.steps)
  return machine === record.standsAt ? null : machine
}
