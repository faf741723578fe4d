import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, withTarget } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** SQL Server runs beside WSUS, and the server is a domain controller. */
export const postinstallSqlOnController = defineSituation({
  id: 'postinstall-sql-on-controller',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', language: 'de-DE', database: 'default-instance' }),
  broken: (machine, now) =>
    withTarget(
      notSetUp(machine, {
        run: {
          tool: 'post-installation',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\demo-admin`,
          succeeded: false,
          sqlNumber: null,
          complaints: [],
        },
      }),
      { domainController: true },
    ),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'sql-unreachable-setup'),
  unknown: unread(),
})
