import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withRemembered, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The Windows Internal Database is off. Nobody can ask for the list; it still says what was seen last. */
export const widStopped = defineSituation({
  id: 'wid-stopped',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    withEvents(
      withRemembered(
        withService(machine, 'MSSQL$MICROSOFT##WID', { state: 'stopped' }),
        minutesBefore(now, 55),
        'ClientWebService',
        'ReportingWebService',
        'SimpleAuthWebService',
      ),
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 41) },
    ),
  answers: { 'listed-component': 'several', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-service-stopped'],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
