import type { FactValue } from '#shared/facts/index'
import { isAfter } from '#shared/kernel/time'

type Sync = FactValue<'config-manager-sync'>

/** The failure in which the synchronisation still stands: no success came later, and it is not from before the last fix. */
export function failedSync(sync: Sync | undefined, since: string | null): NonNullable<Sync> | null {
  if (!sync?.failedAt || !isAfter(sync.failedAt, since)) return null
  return sync.succeededAt === null || isAfter(sync.failedAt, sync.succeededAt) ? sync : null
}
