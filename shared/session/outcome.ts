import type { Tree } from '#shared/trees/define-tree'
import type { Judgement, VisitRecord } from './visit-record'

export const outcomes = ['solved', 'found', 'nothing-found', 'open'] as const
/**
 * solved: a fix was verified, nothing that was found is left, and the symptom's own proof is gone.
 * found: something is there and not cured. nothing-found: all absent, not one unknown. open: something could not be settled.
 */
export type Outcome = (typeof outcomes)[number]

/** The newest verdict on each cause, the symptom's proof included. */
export function standing(record: Pick<VisitRecord, 'judgements'>): Map<string, Judgement> {
  return new Map(record.judgements.map((one) => [one.cause, one]))
}

/** Whether a fix was verified and not undone since. */
export const hasVerifiedFix = (record: Pick<VisitRecord, 'runs'>): boolean =>
  record.runs.some(({ state }) => state === 'fixed')

/** Whether the symptom is gone for good: the proof absent, something fixed, nothing found left. */
export function isSolved(tree: Tree, record: Pick<VisitRecord, 'judgements' | 'runs'>): boolean {
  const now = standing(record)
  const left = [...now.values()].some(({ verdict }) => verdict.is === 'present')
  return hasVerifiedFix(record) && !left && now.get(tree.proof)?.verdict.is === 'absent'
}

/** How the visit stands, computed from its verdicts. */
export function outcomeOf(tree: Tree, record: Pick<VisitRecord, 'judgements' | 'runs'>): Outcome {
  if (isSolved(tree, record)) return 'solved'
  const causes = [...standing(record).values()].filter(({ cause }) => cause !== tree.proof)
  if (causes.some(({ verdict }) => verdict.is === 'present')) return 'found'
  const all = [...standing(record).values()]
  return all.length > 0 && all.every(({ verdict }) => verdict.is === 'absent') ? 'nothing-found' : 'open'
}
