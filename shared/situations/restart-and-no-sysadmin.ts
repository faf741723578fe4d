import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, withTarget } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** Two things at once: Windows waits for a restart, and whoever runs setup has no right on SQL Server. */
export const restartAndNoSysadmin = defineSituation({
  id: 'restart-and-no-sysadmin',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2022, database: 'elsewhere' }),
  broken: (machine, now) =>
    withTarget(
      notSetUp(machine, {
        run: {
          tool: 'post-installation',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\demo-admin`,
          succeeded: false,
          sqlNumber: null,
          complaints: [{ about: 'pending-restart', line: '0x80070BC2 (3010)' }],
        },
        pendingRestart: { components: true, windowsUpdate: false, newName: false, files: 0 },
      }),
      { sysadmin: false, person: { login: String.raw`DEMO\demo-admin`, sysadmin: false } },
    ),
  answers: { 'planned-work': 'no' },
  present: withoutSetup(waiting, 'pending-reboot', 'sql-no-sysadmin'),
  unknown: unread(),
})
