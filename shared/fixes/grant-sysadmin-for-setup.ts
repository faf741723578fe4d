import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { canBeScripted } from './setup-commands'
import { waitsForRestart } from './setup-pieces'
import { step } from './step'

/** SQL Server 2012, the first one that knows ALTER SERVER ROLE. */
const SERVER_ROLES = 11

/**
 * For a SQL administrator in front of this program: gives the account of setup the right, waits until setup has run, and takes the
 * right away again. Never for good (wsus-knowledge.md S3-5 and the prohibitions of section 4).
 */
export const grantSysadminForSetup = defineFix({
  id: 'grant-sysadmin-for-setup',
  cures: ['sql-no-sysadmin'],
  needs: ['setup-database', 'pending-restart'],
  settlesSeconds: 60,
  fits: ({ 'setup-database': target, 'pending-restart': pending }) =>
    !waitsForRestart(pending) &&
    target !== null &&
    target.opened &&
    target.sysadmin === false &&
    target.person.sysadmin === true &&
    target.person.login.toLowerCase() !== target.login.toLowerCase() &&
    canBeScripted(target.login),
  plan({ 'setup-database': target }) {
    if (!target) return []
    const { server, login } = target
    const input = { server, login, procedure: (target.version ?? SERVER_ROLES) < SERVER_ROLES }
    return [
      step('sql.grant-sysadmin', input, { from: word('not-member'), to: word('member') }),
      step('by-hand', { guide: 'run-setup-again' }, { from: word('failed'), to: word('succeeded') }),
      step('sql.revoke-sysadmin', input, { from: word('member'), to: word('not-member') }),
    ]
  },
})
