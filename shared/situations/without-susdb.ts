import type { CauseId } from '#shared/causes/index'

const always: readonly CauseId[] = [
  'client-gone-stale-record',
  'client-just-joined',
  'client-on-other-server',
  'computer-silent',
  'configmgr-managed',
  'duplicate-susclientid',
  'event-table-full',
  'max-clients-reached',
  'reporting-only-broken',
  'server-web-down',
  'target-group-mismatch',
]

/** What nobody can say while SUSDB cannot be asked, because it stands in the server's list of computers; with what else is unknown. */
export const withoutSusdb = (...more: readonly CauseId[]): CauseId[] => [...always, ...more].sort()
