import type { CauseId } from '#shared/causes/index'
import type { Installation } from '#shared/practice/installation'
import { withoutSusdb } from './without-susdb'

/** What every machine shows on which setup has not come to its end: it has no site, no group and no database of WSUS yet. */
const always: readonly CauseId[] = [
  'components-not-running',
  'console-cannot-connect',
  'installation-fails',
  'no-wsus-admin-permission',
  'port-blocked',
  'remote-path-blocked',
  'selfupdate-vdir-broken',
  'wsus-site-stopped',
]
export const withoutSetup = (...more: readonly CauseId[]): CauseId[] => [...always, ...more].sort()

const unreadAlways: readonly CauseId[] = [
  'db-service-logon-failed',
  'db-service-stopped',
  'db-unreachable',
  'db-wont-start-or-open',
  'stale-health-state',
  ...withoutSusdb(),
]

/** What nobody can say there, because it stands in settings that setup has yet to write. */
export const unread = (...more: readonly CauseId[]): CauseId[] => [...unreadAlways, ...more].sort()

/** The role is there and waits to be configured. */
export const waiting: CauseId = 'postinstall-not-run'

/** The role is not there, nor any part of it. */
export const noRole: Installation['features'] = {
  role: 'available',
  wid: 'available',
  sql: 'available',
  registered: [],
}
