import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/**
 * Name, port and firewall lie with others. A domain controller is no place for it at all (wsus-knowledge.md S3-6). Where
 * WSUS is set up already, its own connection to the database is another cause.
 */
export const correctSqlConnection = defineFix({
  id: 'correct-sql-connection',
  cures: ['sql-unreachable-setup'],
  needs: ['setup-database', 'role-features', 'post-installation'],
  settlesSeconds: 60,
  fits: ({ 'setup-database': target, 'role-features': { role, sql }, 'post-installation': { missing } }) =>
    target !== null &&
    target.domainController !== true &&
    missing.length > 0 &&
    (!target.opened || (role === 'installed' && sql !== 'installed')),
  plan: () => [step('by-hand', { guide: 'correct-sql-connection' }, { from: word('no-answer'), to: word('answers') })],
})
