import { minutesBefore } from '#shared/kernel/time'
import { withDirectory, withService } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** Two faults at once: curing one must leave the other on the list. */
export const widStoppedAndSelfUpdateMissing = defineSituation({
  id: 'wid-stopped-and-self-update-missing',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    withService(
      healthCycle(withDirectory(machine, 'Selfupdate', { exists: false }), minutesBefore(now, 70)),
      'MSSQL$MICROSOFT##WID',
      { state: 'stopped' },
    ),
  answers: { 'listed-component': 'several', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-service-stopped', 'selfupdate-vdir-broken'],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
