import { text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { complaintSeen, setupIsOver } from './setup-standing'
import { absent, present } from './verdict'

const answers = rule({ should: word('answers'), mark: 'K', source: 'common-knowledge' })
const noController = rule({ should: word('no'), mark: 'V', source: 'plan-wsus' })
const connectivity = rule({ should: word('installed'), mark: 'V', source: 'wid-to-sql' })

/** The engine answered, whatever it answered: the way to it is open. */
const LOGIN_FAILED = 18456

/**
 * Setup does not find or reach the SQL Server that it was told to use: a wrong name, SQL Server Browser, ports or firewall, a
 * domain controller, or the part of the role for SQL Server is not there (wsus-knowledge.md S3-6).
 */
export const sqlUnreachableSetup = defineCause({
  id: 'sql-unreachable-setup',
  needs: ['setup-database', 'post-installation', 'setup-runs', 'role-features'],
  helps: ['app-pool'],
  explains: ['postinstall-not-run', 'installation-fails'],
  judge(facts, { since }) {
    const {
      'setup-database': target,
      'post-installation': markers,
      'setup-runs': run,
      'app-pool': pool,
      'role-features': features,
    } = facts
    if (target === null) return absent([beside('setup-database.server', word('wid'))])
    const over = setupIsOver(markers, run, pool)
    if (over) return absent(over)
    const { server, opened, sqlNumber, domainController } = target
    const reached = opened || sqlNumber === LOGIN_FAILED
    const said = complaintSeen(run, since, 'sql-not-found')
    const also = [
      beside('setup-database.server', text(server)),
      ...(sqlNumber === null ? [] : [beside('setup-database.sql-number', text(String(sqlNumber)))]),
      ...(said ? [said] : []),
    ]
    const part = checked(connectivity, 'role-features.sql', word(features.sql), features.sql === 'installed')
    const controller = checked(
      noController,
      'setup-database.domain-controller',
      yesNo(domainController === true),
      domainController !== true,
    )
    const first = [controller, ...(features.role === 'installed' ? [part] : [])].find(({ holds }) => holds === false)
    if (first) return present([first], also)
    const seen = checked(answers, 'setup-database.answer', word(reached ? 'answers' : 'no-answer'), reached)
    return reached ? absent([seen], also) : present([seen], also)
  },
})
