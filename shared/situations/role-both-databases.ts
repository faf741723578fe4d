import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** Somebody added the Windows Internal Database to the role, then SQL Server as well. */
export const roleBothDatabases = defineSituation({
  id: 'role-both-databases',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2019, language: 'ko-KR' }),
  broken: (machine, now) =>
    notSetUp(machine, {
      run: {
        tool: 'post-installation',
        at: minutesBefore(now, 40),
        account: String.raw`DEMO\demo-admin`,
        succeeded: false,
        sqlNumber: 2,
        complaints: [
          {
            about: 'sql-not-found',
            line: 'System.Data.SqlClient.SqlException (0x80131904): SQL Server에 연결할 수 없습니다. (provider: Named Pipes Provider, error: 40)',
          },
        ],
      },
      features: { role: 'installed', wid: 'installed', sql: 'installed', registered: ['wid', 'sql'] },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'wid-sql-mix'),
  unknown: unread(),
})
