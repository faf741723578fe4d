import { amount, atMost, word } from '#shared/kernel/shown'
import { isAfter } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { advised, beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

/** The length that Microsoft advises, and IIS does not have by itself. */
const ADVISED = 2000
/** So full that the next requests are turned away. */
const NEARLY_FULL = 0.9

const noneTurnedAway = rule({ should: word('none'), mark: 'V', source: 'httpsys-errors' })
const longEnough = rule(
  { should: amount(ADVISED, 'count'), mark: 'V', source: 'wsus-best-practices' },
  { should: amount(25_000, 'count'), mark: 'V', source: 'optimize-wsus-server' },
)

/**
 * More requests wait than may wait: QueueFull today, or the queue nearly full now (wsus-knowledge.md S2-5). Lines from before the
 * last fix still count while the queue is as short as it was.
 */
export const wsuspoolQueueFull = defineCause({
  id: 'wsuspool-queue-full',
  needs: ['app-pool', 'pool-workload'],
  explains: ['server-web-down', 'components-not-running', 'console-cannot-connect'],
  judge({ 'app-pool': pool, 'pool-workload': { httpErrors, lastHttpErrorAt, waitingRequests } }, { since }) {
    if (pool === null) return absent([beside('app-pool.state', word('not-there'))])
    const { queueLength } = pool
    const newer = since === null || (lastHttpErrorAt !== null && isAfter(lastHttpErrorAt, since))
    const counts = newer || queueLength < ADVISED
    const turnedAway = counts ? (httpErrors['QueueFull'] ?? 0) : 0
    const most = Math.floor(queueLength * NEARLY_FULL)
    const room = rule({ should: atMost(amount(most, 'count')), mark: 'K', source: 'common-knowledge' })
    const lines = checked(noneTurnedAway, 'pool-workload.queue-full', amount(turnedAway, 'count'), turnedAway === 0)
    const waiting = checked(room, 'pool-workload.waiting', amount(waitingRequests, 'count'), waitingRequests <= most)
    const length = advised(longEnough, 'app-pool.queue-length', amount(queueLength, 'count'))
    return lines.holds ? judged([lines, waiting], [length]) : judged([lines], [waiting, length])
  },
})
