import type { FactResults } from '#shared/causes/define-cause'
import { newest } from '#shared/facts/reading'
import type { StepRun, VisitRecord } from './visit-record'

/** What is known now: the newest reading of each fact. */
export function factsOfVisit(record: Pick<VisitRecord, 'readings'>): FactResults {
  return Object.fromEntries([...newest(record.readings)].map(([fact, { result }]) => [fact, result]))
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
