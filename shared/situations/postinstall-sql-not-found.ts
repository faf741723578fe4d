import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, withTarget } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The name of the SQL Server was typed with an instance that it does not have. */
export const postinstallSqlNotFound = defineSituation({
  id: 'postinstall-sql-not-found',
  symptom: 'setup-0x80070643',
  on: healthy({ database: 'elsewhere' }),
  broken: (machine, now) =>
    withTarget(
      notSetUp(machine, {
        run: {
          tool: 'post-installation',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\demo-admin`,
          succeeded: false,
          sqlNumber: -1,
          complaints: [
            {
              about: 'sql-not-found',
              line: 'System.Data.SqlClient.SqlException (0x80131904): A network-related or instance-specific error occurred while establishing a connection to SQL Server. (provider: Named Pipes Provider, error: 40)',
            },
          ],
        },
      }),
      {
        server: String.raw`SRV-DATEN\WSUS`,
        opened: false,
        version: null,
        sqlNumber: -1,
        sysadmin: null,
        person: { login: String.raw`DEMO\demo-admin`, sysadmin: null },
        domainController: null,
      },
    ),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'sql-unreachable-setup'),
  unknown: unread('db-leftover', 'db-single-user', 'sql-no-sysadmin'),
})
