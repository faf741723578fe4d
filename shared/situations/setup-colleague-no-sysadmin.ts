import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, withTarget } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** A database administrator sits in front of the server; the colleague who runs the post-installation has no right on SQL Server. */
export const setupColleagueNoSysadmin = defineSituation({
  id: 'setup-colleague-no-sysadmin',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR', database: 'named-instance' }),
  broken: (machine, now) =>
    withTarget(
      notSetUp(machine, {
        run: {
          tool: 'post-installation',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\setup-kim`,
          succeeded: false,
          sqlNumber: 262,
          complaints: [
            {
              about: 'create-database-denied',
              line: "System.Data.SqlClient.SqlException (0x80131904): CREATE DATABASE 권한이 'master' 데이터베이스에서 거부되었습니다.",
            },
          ],
        },
      }),
      {
        login: String.raw`DEMO\setup-kim`,
        sysadmin: false,
        person: { login: machine.administrators.person, sysadmin: true },
      },
    ),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'sql-no-sysadmin'),
  unknown: unread(),
})
