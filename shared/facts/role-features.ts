import * as v from 'valibot'
import { list, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const featureState = v.picklist(['installed', 'available', 'removed', 'install-pending'])

/** The role of WSUS and its two kinds of database, as Windows and as WSUS itself list them (probes.md: role.features, role.roleServices). */
export const roleFeatures = defineFact({
  id: 'role-features',
  on: 'server',
  reader: 'windows',
  seconds: 60,
  shape: v.object({
    role: featureState,
    /** UpdateServices-WidDB and UpdateServices-DB ("SQL Server Connectivity"). */
    wid: featureState,
    sql: featureState,
    /** Keys under `Installed Role Services`: UpdateServices-WidDatabase, UpdateServices-Database. */
    registered: v.array(v.picklist(['wid', 'sql'])),
  }),
  parts: ['role', 'wid', 'sql', 'registered', 'both', 'against-name'],
  tell: ({ role, registered }) => [
    ['role', word(role)],
    ['registered', list(registered.map((kind) => word(kind === 'wid' ? 'wid' : 'sql-server')))],
  ],
})
