import * as v from 'valibot'
import { problem, type Problem } from '#shared/kernel/problem'
import type { FactId } from '#shared/facts/index'
import { evidence, marks, type Evidence, type Mark } from './evidence'

export const confidences = ['sure', 'likely', 'possible'] as const
export type Confidence = (typeof confidences)[number]

/** A cause judged from facts. `unknown` always says what is missing and why. */
export const verdict = v.variant('is', [
  v.object({ is: v.literal('present'), confidence: v.picklist(confidences), evidence: v.array(evidence) }),
  v.object({ is: v.literal('absent'), evidence: v.array(evidence) }),
  v.object({ is: v.literal('unknown'), missing: v.array(v.object({ fact: v.string(), problem })) }),
])
export type Missing = { fact: string; problem: Problem }
export type Verdict =
  | { is: 'present'; confidence: Confidence; evidence: Evidence[] }
  | { is: 'absent'; evidence: Evidence[] }
  | { is: 'unknown'; missing: Missing[] }

/** Evidence that a verdict rests on; at least one piece, or there is no verdict. */
export type Grounds = readonly [Evidence, ...Evidence[]]

const confidenceOf: Record<Mark, Confidence> = { V: 'sure', A: 'likely', K: 'possible' }

/**
 * The cause is there. What broke its rule in `grounds` decides, and the weakest mark among that says how sure we are; `also` is
 * shown beside it. For a value on whose advice sources differ, the strongest of its marks counts.
 */
export function present(grounds: Grounds, also: readonly Evidence[] = []): Verdict {
  const deciding = grounds.filter(({ holds }) => holds === false)
  const strongest = deciding.map(({ rule }) => Math.min(...rule.map(({ mark }) => marks.indexOf(mark))))
  const weakest = marks[Math.max(...strongest)]
  if (deciding.length === 0 || weakest === undefined) throw new Error('a cause is present only where a rule is broken')
  return { is: 'present', confidence: confidenceOf[weakest], evidence: [...grounds, ...also] }
}

/** The cause is not there, and this is what shows it. */
export const absent = (grounds: Grounds, also: readonly Evidence[] = []): Verdict => ({
  is: 'absent',
  evidence: [...grounds, ...also],
})

/** Present if one of the rules is broken, else absent. */
export const judged = (grounds: Grounds, also: readonly Evidence[] = []): Verdict =>
  grounds.some(({ holds }) => holds === false) ? present(grounds, also) : absent(grounds, also)

/** The facts were read, but do not settle it; says which of them and why. */
export const unknown = (...missing: [Missing, ...Missing[]]): Verdict => ({ is: 'unknown', missing })

/** A fact that would settle it was not read. `judge` puts in why, where that is known. */
export const notRead = (fact: FactId): Verdict => unknown({ fact, problem: { code: 'not-recorded', target: fact } })

/** It shows only once something else runs. */
export const afterwards = (fact: FactId, target: string): Verdict =>
  unknown({ fact, problem: { code: 'needs-other-fact', target } })
