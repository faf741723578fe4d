import { healthy } from '#shared/practice/healthy'
import { notSetUp, withTarget } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The SQL Server that setup was told to use runs on a domain controller. */
export const postinstallSqlOnController = defineSituation({
  id: 'postinstall-sql-on-controller',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', language: 'de-DE', database: 'elsewhere' }),
  broken: (machine) => withTarget(notSetUp(machine), { domainController: true }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'sql-unreachable-setup'),
  unknown: unread(),
})
