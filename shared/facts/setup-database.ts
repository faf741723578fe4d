import * as v from 'valibot'
import { text, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * The SQL Server that setup was told to use, and what the account that runs setup may do there (probes.md: db.connect, db.version,
 * host.rolesConflict); null: Windows Internal Database, where every elevated administrator may do everything.
 */
export const setupDatabase = defineFact({
  id: 'setup-database',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.nullable(
    v.object({
      server: v.string(),
      /** First part of its version: 11 = SQL Server 2012. null where it did not say. */
      version: v.nullable(v.number()),
      opened: v.boolean(),
      /** `SqlException.Number` of a refusal. */
      sqlNumber: v.nullable(v.number()),
      /** The account that ran setup, and `IS_SRVROLEMEMBER` of it; null where it could not be asked. */
      login: v.string(),
      sysadmin: v.nullable(v.boolean()),
      /** Whoever runs this program, in the same way; often the same account. */
      person: v.object({ login: v.string(), sysadmin: v.nullable(v.boolean()) }),
      domainController: v.nullable(v.boolean()),
    }),
  ),
  parts: ['server', 'answer', 'sql-number', 'login', 'sysadmin', 'person', 'domain-controller'],
  tell: (target) =>
    target === null
      ? [['server', word('wid')]]
      : [
          ['server', text(target.server)],
          ['answer', word(target.opened ? 'answers' : 'no-answer')],
          ['login', text(target.login)],
          ['sysadmin', target.sysadmin === null ? word('unknown') : yesNo(target.sysadmin)],
        ],
})
