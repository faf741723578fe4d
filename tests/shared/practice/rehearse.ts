import { judge, type FactResults } from '#shared/causes/define-cause'
import { causes } from '#shared/causes/index'
import type { Verdict } from '#shared/causes/verdict'
import type { Plan } from '#shared/fixes/make-plan'
import { ok } from '#shared/kernel/result'
import { minutesBefore } from '#shared/kernel/time'
import { factsOf } from '#shared/practice/observe/index'
import { isStepDone, observeStep, practiseStep, restoreStep } from '#shared/practice/practise'
import type { MachineState } from '#shared/practice/state'
import type { Situation } from '#shared/situations/define-situation'

/** What tests do with practice machines: read and judge all, carry a plan out, undo it. */

export const NOW = '2026-11-24T08:30:00.000Z'
export const later = (minutes: number): string => minutesBefore(NOW, -minutes)

/** What is known of a machine: what its probes bring, and what the person in front of it answers. */
export const known = (situation: Situation, machine: MachineState): FactResults => ({
  ...factsOf(machine),
  ...Object.fromEntries(Object.entries(situation.answers ?? {}).map(([fact, choice]) => [fact, ok(choice)])),
})

export const verdictsOf = (
  situation: Situation,
  machine: MachineState,
  now = NOW,
  since: string | null = null,
): Map<string, Verdict> =>
  new Map(causes.map((cause) => [cause.id, judge(cause, known(situation, machine), { now, since })]))

export const idsOf = (verdicts: Map<string, Verdict>, is: Verdict['is']): string[] =>
  [...verdicts].flatMap(([id, verdict]) => (verdict.is === is ? [id] : [])).sort()

export interface Applied {
  machine: MachineState
  /** The value that each step touched, as it was before. */
  before: [step: number, value: unknown][]
  took: boolean
}

/** Each step in turn, as the application does it; stops at the first that does not take. */
export function apply(start: MachineState, plan: Plan, at: string): Applied {
  let machine = start
  const before: Applied['before'] = []
  for (const [index, step] of plan.steps.entries()) {
    const original = observeStep(machine, step)
    const changed = practiseStep(machine, step, at)
    if (!original.ok || !changed.ok) return { machine, before, took: false }
    before.push([index, original.value])
    machine = changed.value
    const value = observeStep(machine, step)
    if (!value.ok || !isStepDone(step, value.value)) return { machine, before, took: false }
  }
  return { machine, before, took: true }
}

/** Puts back every value that was touched, the last one first. */
export function undo({ machine, before }: Applied, plan: Plan, at: string): MachineState {
  return [...before].reverse().reduce((now, [index, value]) => {
    const step = plan.steps[index]
    const restored = step && restoreStep(now, step, value, at)
    return restored?.ok ? restored.value : now
  }, machine)
}
