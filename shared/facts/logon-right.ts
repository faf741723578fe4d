import * as v from 'valibot'
import { yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Who may log on as a service; by SID, because names are translated (probes.md: sec.userRights.SeServiceLogonRight). */
export const logonRight = defineFact({
  id: 'logon-right',
  on: 'server',
  reader: 'windows',
  seconds: 30,
  shape: v.object({
    /** S-1-5-80-0, NT SERVICE\ALL SERVICES. */
    allServices: v.boolean(),
    /** The own SID of the Windows Internal Database. */
    engine: v.boolean(),
    /** A policy of the domain sets it, so that a local change does not last; null: not known. */
    byPolicy: v.nullable(v.boolean()),
  }),
  parts: ['granted', 'by-policy'],
  tell: ({ allServices, engine, byPolicy }) => [
    ['granted', yesNo(allServices || engine)],
    ...(byPolicy === null ? [] : ([['by-policy', yesNo(byPolicy)]] as const)),
  ],
})
