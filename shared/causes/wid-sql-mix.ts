import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const oneKind = rule({ should: word('no'), mark: 'V', source: 'wid-to-sql' })

/** Half set up for the Windows Internal Database and half for SQL Server (wsus-knowledge.md S3-11). */
export const widSqlMix = defineCause({
  id: 'wid-sql-mix',
  needs: ['role-features', 'wsus-setup'],
  explains: ['db-unreachable', 'postinstall-not-run', 'installation-fails'],
  judge({ 'role-features': { wid, sql, registered }, 'wsus-setup': setup }) {
    const name = setup?.sqlServerName ?? null
    const both = registered.includes('wid') && registered.includes('sql')
    const widName = name !== null && /##WID/i.test(name)
    const against = widName && sql === 'installed' && wid !== 'installed'
    const kinds = list(registered.map((kind) => word(kind === 'wid' ? 'wid' : 'sql-server')))
    return judged(
      [
        checked(oneKind, 'role-features.both', word(both ? 'yes' : 'no'), !both),
        checked(oneKind, 'role-features.against-name', word(against ? 'yes' : 'no'), !against),
      ],
      [
        beside('role-features.registered', kinds),
        beside('wsus-setup.sql-server-name', name === null ? word('missing') : text(name)),
      ],
    )
  },
})
