import { pick } from '#shared/facts/events'
import { amount, atMost, word } from '#shared/kernel/shown'
import { latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore, mostWithin } from './event-evidence'
import { advised, beside, checked, rule } from './evidence'
import { absent, present } from './verdict'

/** The least that is advised where a limit is advised at all. */
const LEAST_ADVISED = 4_000_000
const enough = rule(
  { should: amount(LEAST_ADVISED, 'kilobytes'), mark: 'V', source: 'wsus-messages-2017' },
  { should: amount(4_194_304, 'kilobytes'), mark: 'V', source: 'wsus-connection-failures' },
  { should: word('unlimited'), mark: 'V', source: 'wsus-best-practices' },
  { should: word('unlimited'), mark: 'V', source: 'optimize-wsus-server' },
)
const onceAnHour = rule({ should: atMost(amount(1, 'count')), mark: 'V', source: 'was-events' })

/**
 * The worker reaches its memory limit again and again: WAS 5117 twice within an hour (wsus-knowledge.md S2-2). A limit below all
 * advice that was reached today stays a finding after the pool was started again; so does one that a stopped pool cannot reach.
 */
export const wsuspoolMemoryLimit = defineCause({
  id: 'wsuspool-memory-limit',
  needs: ['app-pool', 'pool-events'],
  helps: ['pool-workload', 'server-memory'],
  explains: [
    'server-web-down',
    'wsuspool-stopped-rapidfail',
    'wsuspool-queue-full',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'app-pool': pool, 'pool-events': events, 'pool-workload': workload, 'server-memory': memory }, moment) {
    if (pool === null) return absent([beside('app-pool.state', word('not-there'))])
    const limit = pool.privateMemoryKilobytes
    if (limit === 0) return absent([checked(enough, 'app-pool.private-memory', word('unlimited'), true)])
    const today = hoursBefore(moment.now, 24)
    const from = pool.state === 'stopped' ? null : limit < LEAST_ADVISED ? today : latest(today, moment.since)
    const reached = pick(events, [5117], from, pool.name)
    const often = mostWithin(reached, 60)
    const seen = checked(onceAnHour, 'pool-events.memory-hits', amount(often, 'count'), often < 2)
    const also = [
      advised(enough, 'app-pool.private-memory', amount(limit, 'kilobytes')),
      beside('pool-events.memory-times', eventsSeen(reached)),
      ...(workload?.workerBytes ? [beside('pool-workload.worker-memory', amount(workload.workerBytes, 'bytes'))] : []),
      ...(workload ? [beside('pool-workload.waiting', amount(workload.waitingRequests, 'count'))] : []),
      ...(memory ? [beside('server-memory.total', amount(memory.totalBytes, 'bytes'))] : []),
    ]
    return often < 2 ? absent([seen], also) : present([seen], also)
  },
})
