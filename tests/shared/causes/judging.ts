import { causeOf, type CauseId } from '#shared/causes/index'
import { judge, type FactResults, type Moment } from '#shared/causes/define-cause'
import type { Verdict } from '#shared/causes/verdict'
import type { EventRecord } from '#shared/facts/events'
import type { FactId, FactValue } from '#shared/facts/index'
import type { Problem } from '#shared/kernel/problem'
import { fail, ok } from '#shared/kernel/result'
import { minutesBefore } from '#shared/kernel/time'
import { healthy, type Wanted } from '#shared/practice/healthy'
import { factsOf } from '#shared/practice/observe/index'

/** What the tests of causes and fixes share: a healthy machine's facts, changed one at a time. */

export const now = '2026-11-24T09:00:00.000Z'
export const ago = (minutes: number): string => minutesBefore(now, minutes)

export const healthyFacts = (wanted: Wanted = {}): FactResults => factsOf(healthy(wanted)(now))

/** The same facts with one of them changed. */
export function having<Id extends FactId>(
  facts: FactResults,
  id: Id,
  change: Partial<FactValue<Id>> | ((value: FactValue<Id>) => FactValue<Id>),
): FactResults {
  const result = facts[id]
  if (!result?.ok) throw new Error(`no ${id} to change`)
  const value = result.value as FactValue<Id>
  const next = typeof change === 'function' ? change(value) : Object.assign({}, value, change)
  return { ...facts, [id]: ok(next) }
}

/** The same facts with one of them given outright. */
export const given = <Id extends FactId>(facts: FactResults, id: Id, value: FactValue<Id>): FactResults => ({
  ...facts,
  [id]: ok(value),
})

/** The same facts with one that could not be read. */
export const without = (
  facts: FactResults,
  id: FactId,
  problem: Problem = { code: 'access-denied', target: id },
): FactResults => ({ ...facts, [id]: fail(problem) })

type LogId = 'pool-events' | 'service-events' | 'wsus-events' | 'database-events' | 'crash-events' | 'logon-events'
/** The same facts with events in one log, newest first. */
export const logged = (facts: FactResults, id: LogId, events: readonly EventRecord[]): FactResults =>
  having(facts, id, { events: [...events], total: events.length })

const POOL = 'WsusPool'
export const poolEvent = (id: number, minutes: number): EventRecord => ({ id, at: ago(minutes), about: POOL })
export const crash = (minutes: number, id = 7034): EventRecord => ({ id, at: ago(minutes), about: 'WsusService' })

export function verdictOn(id: CauseId, facts: FactResults, moment: Partial<Moment> = {}): Verdict {
  const cause = causeOf(id)
  if (!cause) throw new Error(`no cause ${id}`)
  return judge(cause, facts, { now, since: null, ...moment })
}
export const isOf = (id: CauseId, facts: FactResults, moment: Partial<Moment> = {}): Verdict['is'] =>
  verdictOn(id, facts, moment).is

/** How sure a verdict is; the verdict itself where it is not "present". */
export function surenessOf(id: CauseId, facts: FactResults): string {
  const verdict = verdictOn(id, facts)
  return verdict.is === 'present' ? verdict.confidence : verdict.is
}

/** Each label of a verdict's evidence that broke its rule. */
export function brokenIn(id: CauseId, facts: FactResults): string[] {
  const verdict = verdictOn(id, facts)
  return verdict.is === 'unknown'
    ? []
    : verdict.evidence.filter(({ holds }) => holds === false).map(({ label }) => label)
}
