import { minutesBefore } from '#shared/kernel/time'
import { withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { noRole, unread, withoutSetup } from './without-setup'

const WID = 'MSSQL$MICROSOFT##WID'

/** A hardening policy names who may log on as a service and forgets the accounts of services: adding the role is rolled back. */
export const roleLogonRight = defineSituation({
  id: 'role-logon-right',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', product: 2022, language: 'de-DE' }),
  broken: (machine, now) =>
    withEvents(
      notSetUp(machine, {
        features: noRole,
        featureError: { at: minutesBefore(now, 30), code: '0x80070643' },
        logonRight: { allServices: false, engine: false, byPolicy: true },
      }),
      // The 7000 beside it names the service as it is displayed; with the role rolled back nobody can tell any more which that was.
      { log: 'system', provider: 'scm', id: 7041, at: minutesBefore(now, 31), about: WID },
    ),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup('wid-logon-right'),
  unknown: unread(),
})
