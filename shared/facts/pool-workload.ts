import * as v from 'valibot'
import { amount, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How busy the pool is now (probes.md: iis.pool.workers, iis.queue, iis.httperr). */
export const poolWorkload = defineFact({
  id: 'pool-workload',
  on: 'server',
  reader: 'windows',
  seconds: 15,
  shape: v.object({
    /** Private bytes of the worker; null: started without a worker, which is normal. */
    workerBytes: v.nullable(v.number()),
    waitingRequests: v.number(),
    /** Lines of the HTTPERR logs of the last 24 hours for this pool, by reason. */
    httpErrors: v.record(v.string(), v.number()),
    /** Time of the newest such line, UTC. */
    lastHttpErrorAt: v.nullable(v.string()),
  }),
  parts: ['worker-memory', 'waiting', 'queue-full', 'app-offline', 'app-shutdown'],
  tell: ({ workerBytes, waitingRequests, httpErrors }) => [
    ['worker-memory', workerBytes === null ? word('none') : amount(workerBytes, 'bytes')],
    ['waiting', amount(waitingRequests, 'count')],
    ['queue-full', amount(httpErrors['QueueFull'] ?? 0, 'count')],
  ],
})
