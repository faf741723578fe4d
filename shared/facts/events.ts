import * as v from 'valibot'
import { amount, atLeast, moment, word, type Shown } from '#shared/kernel/shown'
import { isAfter } from '#shared/kernel/time'

/** One record of an event log, without its text: texts are translated, ids are not (probes.md, section 9). */
export const eventRecord = v.object({
  /** UTC. */
  at: v.string(),
  id: v.number(),
  /** Key name of the service or name of the pool that it is about, where it names one. */
  about: v.optional(v.string()),
})
export type EventRecord = v.InferOutput<typeof eventRecord>

/** What was asked of one log. `reachesBackTo`: its oldest record; "no such event" says nothing about the time before. */
export const eventLog = v.object({
  reachesBackTo: v.string(),
  /** When the log was last cleared (System 104, Security 1102). */
  clearedAt: v.nullable(v.string()),
  /** Newest first. */
  events: v.array(eventRecord),
  /** How many were counted; more than `events` holds when the limit of the probe was reached. */
  total: v.number(),
  /** There were too many to count them all: older ones than this were not looked at. null: all were counted. */
  countedFrom: v.nullable(v.string()),
})
export type EventLog = v.InferOutput<typeof eventLog>

/** How many records there were, or at least how many. */
export const counted = ({ total, countedFrom }: EventLog): Shown =>
  countedFrom === null ? amount(total, 'count') : atLeast(amount(total, 'count'))

export const eventParts = ['count', 'last', 'reaches-back-to'] as const

export function tellEvents(log: EventLog): readonly (readonly [(typeof eventParts)[number], Shown])[] {
  const last = log.events[0]
  return [
    ['count', counted(log)],
    ...(last ? ([['last', moment(last.at)]] as const) : []),
    ['reaches-back-to', log.reachesBackTo ? moment(log.reachesBackTo) : word('unknown')],
  ]
}

/** The records with one of these ids, later than `since`, and about one service or pool where that is given; newest first. */
export function pick(log: EventLog, ids: readonly number[], since: string | null, about?: string): EventRecord[] {
  return log.events.filter(
    (event) => ids.includes(event.id) && isAfter(event.at, since) && (about === undefined || event.about === about),
  )
}
