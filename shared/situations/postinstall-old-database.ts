import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The server was upgraded back from a newer one, and its SUSDB of that time is still there. */
export const postinstallOldDatabase = defineSituation({
  id: 'postinstall-old-database',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2019, language: 'ko-KR' }),
  broken: (machine, now) =>
    notSetUp(machine, {
      run: {
        tool: 'post-installation',
        at: minutesBefore(now, 40),
        account: String.raw`DEMO\demo-admin`,
        succeeded: false,
        // Raised by the script of WSUS that compares the versions.
        sqlNumber: 50000,
        complaints: [
          {
            about: 'schema-newer',
            line: 'System.Data.SqlClient.SqlException (0x80131904): The schema version of the database is from a newer version of WSUS than is currently installed.',
          },
        ],
      },
      leftover: {
        files: [String.raw`C:\Windows\WID\Data\SUSDB.mdf`, String.raw`C:\Windows\WID\Data\SUSDB_log.ldf`],
        attached: true,
        access: 'multi-user',
        newer: true,
      },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'db-leftover'),
  unknown: unread(),
})
