import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, withTarget } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { noRole, unread, withoutSetup } from './without-setup'

/** WSUS 3.0 against a SQL Server: whoever runs setup is no administrator there. The classic meaning of 0x80070643. */
export const setupNoSysadmin = defineSituation({
  id: 'setup-no-sysadmin',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-DEMO', database: 'elsewhere' }),
  broken: (machine, now) =>
    withTarget(
      notSetUp(
        { ...machine, windows: { ...machine.windows, product: '2008 R2', build: 7601, ubr: 27170 } },
        {
          features: noRole,
          run: {
            tool: 'old-setup',
            at: minutesBefore(now, 40),
            account: String.raw`DEMO\demo-admin`,
            succeeded: false,
            sqlNumber: 262,
            complaints: [
              {
                about: 'create-database-denied',
                line: "Msg 262, Level 14, State 1: CREATE DATABASE permission denied in database 'master'.",
              },
            ],
          },
        },
      ),
      { version: 10, sysadmin: false, person: { login: String.raw`DEMO\demo-admin`, sysadmin: false } },
    ),
  answers: { 'failed-installation': 'old-setup', 'planned-work': 'no' },
  present: withoutSetup('sql-no-sysadmin'),
  unknown: unread(),
})
