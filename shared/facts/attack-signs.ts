import * as v from 'valibot'
import { moment, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * Traces of the attack on CVE-2025-59287: event 7053 with `InvalidCastException` and `ObjectDataProvider`, both never translated
 * (probes.md: evt.wsus.7053; wsus-knowledge.md S13-3). While there are any, nothing may be started or cleaned.
 */
export const attackSigns = defineFact({
  id: 'attack-signs',
  on: 'server',
  reader: 'event-log-application',
  seconds: 15,
  shape: v.object({ lastAt: v.nullable(v.string()) }),
  parts: ['found', 'last'],
  tell: ({ lastAt }) => [
    ['found', yesNo(lastAt !== null)],
    ['last', lastAt === null ? word('never') : moment(lastAt)],
  ],
})
