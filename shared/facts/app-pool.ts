import * as v from 'valibot'
import { amount, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The application pool of WSUS with the limits that matter (probes.md: iis.pool.config, iis.pool.state); null where there is none. */
export const appPool = defineFact({
  id: 'app-pool',
  on: 'server',
  reader: 'iis',
  seconds: 15,
  shape: v.nullable(
    v.object({
      name: v.string(),
      /** `unknown` while IIS itself is stopped. */
      state: v.picklist(['started', 'stopped', 'starting', 'stopping', 'unknown']),
      autoStart: v.boolean(),
      /** 0 = no limit, which is also what a missing attribute means. */
      privateMemoryKilobytes: v.number(),
      queueLength: v.number(),
      idleMinutes: v.number(),
      pinging: v.boolean(),
      pingSeconds: v.number(),
      startupSeconds: v.number(),
      recycleMinutes: v.number(),
      identity: v.string(),
    }),
  ),
  parts: [
    'state',
    'auto-start',
    'private-memory',
    'queue-length',
    'idle',
    'pinging',
    'startup-limit',
    'recycle',
    'identity',
  ],
  tell: (pool) =>
    pool === null
      ? [['state', word('not-there')]]
      : [
          ['state', word(pool.state)],
          [
            'private-memory',
            pool.privateMemoryKilobytes === 0 ? word('unlimited') : amount(pool.privateMemoryKilobytes, 'kilobytes'),
          ],
          ['queue-length', amount(pool.queueLength, 'count')],
        ],
})
