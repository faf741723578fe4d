import type { FactResults } from '#shared/causes/define-cause'
import { isFactId } from '#shared/facts/index'
import { newest } from '#shared/facts/reading'
import { fail } from '#shared/kernel/result'
import { factsElsewhere, isHere, readElsewhere } from './halves'
import type { StepRun, VisitRecord } from './visit-record'

type Known = Pick<VisitRecord, 'readings' | 'standsAt'>

/** What is known now: the newest reading of each fact, and of what was never read at the other machine, that it is there. */
export function factsOfVisit({ readings, standsAt }: Known): FactResults {
  const elsewhere = factsElsewhere(standsAt).map((fact) => [fact, fail(readElsewhere(fact))] as const)
  const known = [...newest(readings)].map(([fact, { result }]) => [fact, result] as const)
  return Object.fromEntries([...elsewhere, ...known])
}

/** The same for what has to be proven after a change: what was read at the other machine before it proves nothing. */
export function factsForProof(record: Known & Steps): FactResults {
  const since = lastChange(record)
  const outdated = [...newest(record.readings)].flatMap(([fact, { at }]) =>
    isFactId(fact) && since !== null && at <= since && !isHere(fact, record.standsAt)
      ? [[fact, fail(readElsewhere(fact))] as const]
      : [],
  )
  return { ...factsOfVisit(record), ...Object.fromEntries(outdated) }
}

type Steps = Pick<VisitRecord, 'runs'>
const latest = ({ runs }: Steps, states: readonly StepRun['state'][]): string | null =>
  runs
    .flatMap(({ steps }) => steps.filter(({ state }) => states.includes(state)).map(({ at }) => at))
    .reduce<string | null>((last, at) => (at !== null && (last === null || at > last) ? at : last), null)

/** When a fix last changed something, or put it back: what was read before that says nothing about now. */
export const lastChange = (record: Steps): string | null => latest(record, ['done', 'undone'])

/**
 * When the last fix that is still in force took place: an event from before that does not keep a cured cause alive. What was
 * undone does not count, because the fault is back.
 */
export const lastFix = (record: Steps): string | null => latest(record, ['done'])
