import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { canBeScripted } from './setup-commands'
import { waitsForRestart } from './setup-pieces'
import { step } from './step'

/** SQL Server 2012, the first one that knows ALTER SERVER ROLE. */
const SERVER_ROLES = 11

/** SQL Server refuses the login. */
const LOGIN_FAILED = 18456

/**
 * Nobody gives this right to himself: a script for the database administrator, in two halves. Not before
 * a pending restart, because the right is there only while setup can run (wsus-knowledge.md S3-5).
 */
export const askDbaForSysadmin = defineFix({
  id: 'ask-dba-for-sysadmin',
  cures: ['sql-no-sysadmin'],
  needs: ['setup-database', 'pending-restart'],
  settlesSeconds: 60,
  fits: ({ 'setup-database': target, 'pending-restart': pending }) =>
    !waitsForRestart(pending) &&
    target !== null &&
    // A server that says nothing at all lacks something else first.
    (target.opened || target.sqlNumber === LOGIN_FAILED) &&
    target.sysadmin !== true &&
    target.person.sysadmin !== true &&
    canBeScripted(target.login),
  plan({ 'setup-database': target }) {
    if (!target) return []
    const { server, login } = target
    const script = { server, login, procedure: (target.version ?? SERVER_ROLES) < SERVER_ROLES }
    return [
      step('by-hand', { guide: 'hand-script-to-dba', ...script }, { from: word('not-member'), to: word('member') }),
      step('by-hand', { guide: 'run-setup-again' }, { from: word('failed'), to: word('succeeded') }),
      step('by-hand', { guide: 'have-right-taken-away', ...script }, { from: word('member'), to: word('not-member') }),
    ]
  },
})
