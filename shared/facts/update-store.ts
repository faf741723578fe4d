import * as v from 'valibot'
import { amount, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The local database of Windows Update, and what has to be so before it may be renamed (probes.md: cli.store, host.pendingReboot). */
export const updateStore = defineFact({
  id: 'update-store',
  on: 'computer',
  reader: 'event-log-application',
  seconds: 30,
  shape: v.object({
    /** Errors of ESENT that name DataStore.edb, since the last start or since this store was made. */
    storeErrors: v.number(),
    freeBytes: v.number(),
    pendingRestart: v.boolean(),
  }),
  parts: ['store-errors', 'free', 'pending-restart'],
  tell: ({ storeErrors, freeBytes, pendingRestart }) => [
    ['store-errors', amount(storeErrors, 'count')],
    ['free', amount(freeBytes, 'bytes')],
    ['pending-restart', yesNo(pendingRestart)],
  ],
})
