import * as v from 'valibot'
import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import type { Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Fix, FixOption } from './define-fix'
import { belowSecurityFloor } from './security-floor'
import { plannedStep, type PlannedStep } from './step'
import { weightOf } from './guide-weights'
import { affects, machineOfKind, risks, stepKindOf, type Affected } from './step-kinds'

/** Why a plan may be seen but not confirmed: `refusal.<id>`. What should be known before confirming: `caution.<id>`. */
export const refusals = ['attack-suspected', 'work-planned'] as const
export const cautions = [
  'below-security-floor',
  'attack-signs-not-read',
  'work-not-asked',
  'config-manager',
  'replica',
] as const

/** A remedy for one machine as it is now: what is done, in which order, at which risk. */
export const plan = v.object({
  fix: v.string(),
  cause: v.string(),
  option: v.nullable(v.string()),
  steps: v.array(plannedStep),
  risk: v.picklist(risks),
  undo: v.picklist(['exact', 'partly', 'not-needed', 'no']),
  affects: v.array(v.picklist(affects)),
  /** The longest that it may take, in seconds. */
  seconds: v.number(),
  settlesSeconds: v.number(),
  refusals: v.array(v.picklist(refusals)),
  cautions: v.array(v.picklist(cautions)),
})
export type Plan = v.InferOutput<typeof plan>

const valueOf = <Id extends Parameters<typeof read>[1]>(facts: FactResults, id: Id) =>
  read(facts, id) as FactValue<Id> | undefined
function read(facts: FactResults, id: 'attack-signs' | 'planned-work' | 'windows-version' | 'topology'): unknown {
  const result = facts[id]
  return result?.ok ? result.value : undefined
}

/** The facts that every plan looks at besides those of its fix, if they are known. */
export const guardFacts = ['attack-signs', 'planned-work', 'windows-version', 'topology'] as const

/** What opens something is refused while an attack is suspected or work is planned (wsus-knowledge.md, S13-3 and S2-4). */
function guards(steps: readonly PlannedStep[], facts: FactResults): Pick<Plan, 'refusals' | 'cautions'> {
  const opens = steps.some(({ kind }) => stepKindOf(kind).opens)
  const attack = valueOf(facts, 'attack-signs')
  const work = valueOf(facts, 'planned-work')
  const windows = valueOf(facts, 'windows-version')
  const place = valueOf(facts, 'topology')
  return {
    refusals: [
      ...(opens && attack?.lastAt ? (['attack-suspected'] as const) : []),
      ...(opens && work === 'yes' ? (['work-planned'] as const) : []),
    ],
    cautions: [
      ...(opens && windows && belowSecurityFloor(windows) ? (['below-security-floor'] as const) : []),
      ...(opens && attack === undefined ? (['attack-signs-not-read'] as const) : []),
      ...(opens && work === undefined ? (['work-not-asked'] as const) : []),
      ...(place?.configManager ? (['config-manager'] as const) : []),
      ...(place?.replica ? (['replica'] as const) : []),
    ],
  }
}

/** The values of the facts that a fix needs, or which of them could not be read. */
function needed(fix: Fix, facts: FactResults): Result<never> {
  const known: Record<string, unknown> = {}
  for (const id of fix.needs) {
    const result = facts[id]
    if (!result) return fail({ code: 'not-recorded', target: id })
    if (!result.ok) return fail(result.problem)
    known[id] = result.value
  }
  return ok(known as never)
}

/** Whether a fix is a remedy on this machine; false as well where the facts for it could not be read. */
export function fits(fix: Fix, facts: FactResults): boolean {
  const known = needed(fix, facts)
  return known.ok && (fix.fits?.(known.value) ?? true)
}

/** The ways to carry it out here; empty for most fixes. */
export function optionsOf(fix: Fix, facts: FactResults): readonly FixOption[] {
  const known = needed(fix, facts)
  return known.ok ? (fix.options?.(known.value) ?? []) : []
}

/** Plans a fix from facts alone. Problems: a fact that is missing, an option that is not offered, nothing left to do. */
export function makePlan(fix: Fix, cause: string, option: string | null, facts: FactResults): Result<Plan> {
  const known = needed(fix, facts)
  if (!known.ok) return known
  const options = optionsOf(fix, facts)
  const chosen = option ?? options[0]?.id ?? null
  if (chosen !== null && !options.some(({ id }) => id === chosen)) return fail({ code: 'not-offered', id: chosen })
  const steps = fix.plan(known.value, chosen)
  if (steps.length === 0 || fix.fits?.(known.value) === false) return fail({ code: 'plan-out-of-date' })
  const kinds = steps.map(({ kind }) => stepKindOf(kind))
  const weights = steps.map(weightOf)
  const undos = new Set(weights.map(({ undo }) => undo))
  const all = [...(fix.affects?.(known.value) ?? []), ...weights.map((weight) => weight.affects)]
  const touched = [...new Set(all)].filter((who): who is Affected => who !== 'nobody')
  return ok({
    fix: fix.id,
    cause,
    option: chosen,
    steps,
    risk: risks[Math.max(...weights.map(({ risk }) => risks.indexOf(risk)))] ?? 'R4',
    undo: undos.has('no') ? (undos.has('exact') ? 'partly' : 'no') : undos.has('exact') ? 'exact' : 'not-needed',
    affects: touched.length > 0 ? touched : ['nobody'],
    seconds: kinds.reduce((sum, { seconds }) => sum + seconds, 0),
    settlesSeconds: fix.settlesSeconds ?? 0,
    ...guards(steps, facts),
  })
}

/** The machine that these steps change; null where only hands do something, which they can from anywhere. */
export const machineOf = (steps: readonly PlannedStep[]): Machine | null =>
  steps.map(({ kind }) => machineOfKind(kind)).find((machine) => machine !== null) ?? null

/** Whether two plans do the same things; only then may the one that was confirmed be applied. */
export const samePlan = (a: Plan, b: Plan): boolean =>
  JSON.stringify([a.steps, a.refusals]) === JSON.stringify([b.steps, b.refusals])
