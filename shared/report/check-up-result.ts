import * as v from 'valibot'
import { factOf, probedFactIds } from '#shared/facts/index'
import { machines } from '#shared/kernel/machine'
import { fail } from '#shared/kernel/result'
import { computerIn, isPractice, machineIn } from '#shared/session/machine'
import { bySymptom } from './by-symptom'
import { checkResultSchema, english, toldOfTree, type CheckInput } from './check-result'
import { coverageOf } from './pieces'

export const CHECK_UP_FORMAT = 'wsus-medic-check-up'
export const CHECK_UP_VERSION = 1

/** What an unattended check of everything answers: a check of each symptom, from facts that were read once. */
export const checkUpResultSchema = v.object({
  format: v.literal(CHECK_UP_FORMAT),
  version: v.literal(CHECK_UP_VERSION),
  ...v.pick(checkResultSchema, ['program', 'at', 'source', 'practice', 'machine', 'computer', 'readOn']).entries,
  /** What was found comes first, then a symptom that is seen, then what stays open. */
  symptoms: v.array(v.pick(checkResultSchema, ['symptom', 'causes', 'outcome'])),
  /** Of the facts that can be read where it ran. What only the other machine can tell is missing where a cause needs it. */
  coverage: checkResultSchema.entries.coverage,
  /** The worst of all symptoms. */
  outcome: checkResultSchema.entries.outcome,
})
export type CheckUpResult = v.InferOutput<typeof checkUpResultSchema>

/** Judges every cause of every symptom. */
export function checkUpResult({ program, source, facts, now }: Omit<CheckInput, 'symptom'>): CheckUpResult {
  const computer = computerIn(facts)
  const symptoms = bySymptom(facts, now).map((one) => toldOfTree(one, now))
  const results = probedFactIds.map(
    (fact) => [fact, facts[fact] ?? fail({ code: 'not-recorded', target: fact })] as const,
  )
  const here = results.filter(([, result]) => result.ok || result.problem.code !== 'other-machine')
  const worst = (['found', 'open'] as const).find((is) => symptoms.some(({ outcome }) => outcome === is))
  return {
    format: CHECK_UP_FORMAT,
    version: CHECK_UP_VERSION,
    program,
    at: now,
    source,
    practice: isPractice(source),
    machine: machineIn(facts),
    computer: computer.name === null ? null : computer,
    readOn: machines.filter((one) => probedFactIds.some((fact) => factOf(fact).on === one && facts[fact]?.ok)),
    symptoms,
    coverage: coverageOf(english, here),
    outcome: worst ?? 'nothing-found',
  }
}
