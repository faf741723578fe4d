import * as v from 'valibot'
import { shown, type Shown } from '#shared/kernel/shown'
import { stepKindIds, stepKindOf, type StepInput, type StepKind } from './step-kinds'

/** One change as planned: what is done to what, and the value before and after. */
export const plannedStep = v.object({
  kind: v.picklist(stepKindIds),
  input: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  from: v.nullable(shown),
  to: v.nullable(shown),
})
export type PlannedStep = v.InferOutput<typeof plannedStep>

/** Plans one change; `change` is what it does to the value, where there is one. */
export function step<K extends StepKind>(
  kind: K,
  input: StepInput<K>,
  change?: { from: Shown; to: Shown },
): PlannedStep {
  return { kind, input: input, from: change?.from ?? null, to: change?.to ?? null }
}

/** The command of a planned change, to be read; '' where hands are needed. */
export const commandOf = ({ kind, input }: PlannedStep): string => stepKindOf(kind).command(input)
