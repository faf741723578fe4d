import * as v from 'valibot'
import { text, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How this server stands to others (probes.md: role.configMgr, db.config). It changes who must be told, and what may be touched. */
export const topology = defineFact({
  id: 'topology',
  on: 'server',
  reader: 'registry',
  seconds: 60,
  shape: v.object({
    configManager: v.boolean(),
    /** Name of the server that this one synchronises from; null: Microsoft Update, or nobody. */
    upstream: v.nullable(v.string()),
    /** null: SUSDB, which alone knows, did not tell; then there may be an upstream server too. */
    replica: v.nullable(v.boolean()),
    /** Updates come by export and import: there is no way out to the Internet. null: SUSDB did not tell. */
    disconnected: v.nullable(v.boolean()),
  }),
  parts: ['config-manager', 'upstream', 'replica', 'disconnected'],
  tell: ({ configManager, upstream, replica }) => [
    ['config-manager', yesNo(configManager)],
    ['upstream', upstream === null ? word(replica === null ? 'unknown' : 'none') : text(upstream)],
    ['replica', replica === null ? word('unknown') : yesNo(replica)],
  ],
})
