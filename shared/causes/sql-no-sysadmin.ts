import { text, word, yesNo } from '#shared/kernel/shown'
import { isAfter } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { complaintSeen, setupIsOver } from './setup-standing'
import { absent, afterwards, present, unknown } from './verdict'

const hasRight = rule(
  { should: word('yes'), mark: 'V', source: 'wsus-messages-2017' },
  { should: word('yes'), mark: 'V', source: 'wsus-messages-2023' },
)
const letIn = rule({ should: word('answers'), mark: 'K', source: 'common-knowledge' })
const noRefusal = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/** "CREATE DATABASE permission denied" and "Login failed" (wsus-knowledge.md S3-5). */
const CREATE_DENIED = 262
const LOGIN_FAILED = 18456

/** Setup has to create a database on a SQL Server, and the account that runs it is no administrator there (wsus-knowledge.md S3-5). */
export const sqlNoSysadmin = defineCause({
  id: 'sql-no-sysadmin',
  needs: ['setup-database', 'post-installation', 'setup-runs'],
  helps: ['app-pool'],
  explains: ['postinstall-not-run', 'installation-fails'],
  judge({ 'setup-database': target, 'post-installation': markers, 'setup-runs': run, 'app-pool': pool }, { since }) {
    if (target === null) return absent([beside('setup-database.server', word('wid'))])
    const over = setupIsOver(markers, run, pool)
    if (over) return absent(over)
    const where = [
      beside('setup-database.login', text(target.login)),
      beside('setup-database.server', text(target.server)),
    ]
    const said = complaintSeen(run, since, 'create-database-denied', 'login-failed')
    const also = [...where, ...(said ? [said] : [])]
    if (!target.opened) {
      if (target.sqlNumber !== LOGIN_FAILED) return afterwards('setup-database', target.server)
      return present(
        [checked(letIn, 'setup-database.answer', word('refused'), false)],
        [...also, beside('setup-database.sql-number', text(String(LOGIN_FAILED)))],
      )
    }
    if (target.sysadmin !== null) {
      const seen = checked(hasRight, 'setup-database.sysadmin', yesNo(target.sysadmin), target.sysadmin)
      return target.sysadmin ? absent([seen], where) : present([seen], also)
    }
    const number = run && !run.succeeded && isAfter(run.at, since) ? run.sqlNumber : null
    if (number === CREATE_DENIED || number === LOGIN_FAILED)
      return present([checked(noRefusal, 'setup-runs.sql-number', text(String(number)), false)], also)
    return unknown({ fact: 'setup-database', problem: { code: 'access-denied', target: target.server } })
  },
})
