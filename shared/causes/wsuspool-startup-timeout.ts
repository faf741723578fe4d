import { pick, type EventRecord } from '#shared/facts/events'
import { amount, word } from '#shared/kernel/shown'
import { isAfter, latest, minutesBefore } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { advised, beside, checked, rule } from './evidence'
import { absent, present } from './verdict'

const notSwitchedOff = rule({ should: word('none'), mark: 'V', source: 'was-events' })
const answersInTime = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })
const noPing = rule({ should: word('off'), mark: 'V', source: 'wsus-best-practices' })
const neverIdle = rule({ should: amount(0, 'minutes'), mark: 'V', source: 'wsus-best-practices' })

/**
 * WSUS wakes up too slowly, and IIS takes it for dead: switched off (5002) without a memory limit reached in the hour before, but
 * with a ping unanswered or a shut-down that took too long (wsus-knowledge.md S2-3).
 */
export const wsuspoolStartupTimeout = defineCause({
  id: 'wsuspool-startup-timeout',
  needs: ['app-pool', 'pool-events'],
  explains: ['server-web-down', 'wsuspool-stopped-rapidfail', 'components-not-running', 'console-cannot-connect'],
  judge({ 'app-pool': pool, 'pool-events': events }, moment) {
    if (pool === null) return absent([beside('app-pool.state', word('not-there'))])
    const today = hoursBefore(moment.now, 24)
    const from = pool.state === 'stopped' ? null : pool.pinging ? today : latest(today, moment.since)
    const of = (ids: readonly number[]) => pick(events, ids, null, pool.name)
    const hourBefore = (end: EventRecord) => (one: EventRecord) =>
      isAfter(one.at, minutesBefore(end.at, 60)) && !isAfter(one.at, end.at)
    const slow = pick(events, [5002], from, pool.name).filter(
      (end) => !of([5117]).some(hourBefore(end)) && of([5010, 5013]).some(hourBefore(end)),
    )
    const late = of([5010, 5013]).filter((one) => slow.some((end) => hourBefore(end)(one)))
    const settings = [
      advised(noPing, 'app-pool.pinging', word(pool.pinging ? 'on' : 'off')),
      advised(neverIdle, 'app-pool.idle', amount(pool.idleMinutes, 'minutes')),
      advised(neverIdle, 'app-pool.recycle', amount(pool.recycleMinutes, 'minutes')),
      beside('app-pool.startup-limit', amount(pool.startupSeconds, 'seconds')),
    ]
    const seen = checked(answersInTime, 'pool-events.late', eventsSeen(late), late.length === 0)
    if (slow.length === 0) return absent([seen], settings)
    return present([checked(notSwitchedOff, 'pool-events.switched-off', eventsSeen(slow), false), seen], settings)
  },
})
