import type { EventLog, EventRecord } from '#shared/facts/events'
import { list, moment, text, type Shown } from '#shared/kernel/shown'
import { minutesBefore } from '#shared/kernel/time'

/** More than a screen needs to believe it; how many there were stands beside it. */
const MOST = 3

/** Events as a screen shows them: number and time, newest first. */
export const eventsSeen = (events: readonly EventRecord[]): Shown =>
  list(events.slice(0, MOST).map(({ id, at }) => ({ list: [text(String(id)), moment(at)] })))

/** A service did not start, or ended by itself (probes.md: svc.failureHistory). */
export const anyFailure = [7000, 7001, 7003, 7009, 7011, 7022, 7023, 7024, 7031, 7034, 7038, 7041]

export const hoursBefore = (at: string, hours: number): string => minutesBefore(at, hours * 60)

/** Whether enough of a log was looked at for "no such event since then" to mean anything (probes.md, section 9). */
export function reachesBack({ reachesBackTo, countedFrom, events, total }: EventLog, to: string): boolean {
  const oldest = events.length < total ? events.at(-1)?.at : undefined
  return Date.parse(oldest ?? countedFrom ?? reachesBackTo) <= Date.parse(to)
}

/** The most of these events that happened within one stretch of so many minutes. */
export function mostWithin(events: readonly EventRecord[], minutes: number): number {
  const times = events.map(({ at }) => Date.parse(at))
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at <= from + minutes * 60_000).length))
}
