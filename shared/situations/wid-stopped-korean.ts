import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withRemembered, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The same on a Korean Windows, where names are translated and key names are not. */
export const widStoppedKorean = defineSituation({
  id: 'wid-stopped-korean',
  symptom: 'services-not-running',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withEvents(
      withRemembered(
        withService(machine, 'MSSQL$MICROSOFT##WID', { state: 'stopped' }),
        minutesBefore(now, 190),
        'ClientWebService',
      ),
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 180) },
      { log: 'application', provider: 'wsus', id: 421, at: minutesBefore(now, 181) },
    ),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-service-stopped'],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
