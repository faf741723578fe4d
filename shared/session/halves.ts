import type { Verdict } from '#shared/causes/verdict'
import { factOf, isAsked, probedFactIds, type FactId } from '#shared/facts/index'
import { newest } from '#shared/facts/reading'
import type { Machine } from '#shared/kernel/machine'
import type { Problem } from '#shared/kernel/problem'
import { isOwnName } from './machine'
import type { Judgement, VisitRecord } from './visit-record'

/**
 * A symptom may have facts of two machines, and a visit stands at one of them. What was read at the other one stays good; what was
 * not is a problem that says where it can be read (design, section 4).
 */

/** Whether a fact can be had where one stands. What only a person can answer can be answered from anywhere. */
export const isHere = (fact: FactId, standsAt: Machine): boolean => isAsked(fact) || factOf(fact).on === standsAt

/** Every fact that cannot be had where one stands. */
export const factsElsewhere = (standsAt: Machine): FactId[] => probedFactIds.filter((fact) => !isHere(fact, standsAt))

/** Why a fact of the other machine has no answer. */
export const readElsewhere = (fact: FactId): Problem => ({
  code: 'other-machine',
  target: fact,
  machine: factOf(fact).on,
})

/** Whether a verdict is open until somebody is at the other machine. */
export const waitsForOtherMachine = (verdict: Verdict | Judgement['verdict'] | null): boolean =>
  verdict?.is === 'unknown' && verdict.missing.some(({ problem }) => problem.code === 'other-machine')

/** Whether the program can take the person to the other machine: in practice, and where a visit to a real server is about itself. */
export function canGo({ source, computer, readings }: Pick<VisitRecord, 'source' | 'computer' | 'readings'>): boolean {
  const own = newest(readings).get('windows-version')?.result
  return (
    source.kind === 'practice' || (source.kind === 'live' && isOwnName(own ? { 'windows-version': own } : {}, computer))
  )
}
