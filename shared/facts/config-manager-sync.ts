import * as v from 'valibot'
import { choice, moment, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'
import { syncErrors } from './sync-error'

/**
 * The newest results of SMS_WSUS_SYNC_MANAGER in wsyncmgr.log: 6702 done, 6703 failed (probes.md: cm.lastSync); null where no
 * Configuration Manager manages this WSUS.
 */
export const configManagerSync = defineFact({
  id: 'config-manager-sync',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.nullable(
    v.object({
      /** Newest 6702, UTC. */
      succeededAt: v.nullable(v.string()),
      /** Newest 6703, UTC, with what it says: ISTR0, ISTR1 and LE. */
      failedAt: v.nullable(v.string()),
      error: v.nullable(v.picklist(syncErrors)),
      method: v.nullable(v.string()),
      message: v.nullable(v.string()),
      code: v.nullable(v.string()),
    }),
  ),
  parts: ['succeeded', 'failed', 'error', 'method', 'message', 'code'],
  tell: (sync) =>
    sync === null
      ? [['failed', word('not-applicable')]]
      : [
          ['failed', sync.failedAt === null ? word('never') : moment(sync.failedAt)],
          ['succeeded', sync.succeededAt === null ? word('never') : moment(sync.succeededAt)],
          ...(sync.error ? ([['error', choice(`sync-error.${sync.error}`)]] as const) : []),
          ...(sync.message ? ([['message', text(sync.message)]] as const) : []),
        ],
})
