import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents, withFailedSync } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The database of a software update point is on a host that does not answer any more. */
export const syncRemoteSqlGone = defineSituation({
  id: 'sync-remote-sql-gone',
  symptom: 'connection-error-503',
  on: healthy({
    name: 'SRV-YEONSEUP',
    product: 2022,
    language: 'ko-KR',
    database: 'elsewhere',
    place: 'config-manager',
  }),
  broken: (machine, now) =>
    withFailedSync(
      withEvents(
        withDatabase(machine, { answers: false }),
        { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 80) },
        { log: 'application', provider: 'wsus', id: 421, at: minutesBefore(now, 81) },
      ),
      minutesBefore(now, 20),
      {
        error: 'unavailable',
        method: 'Microsoft.UpdateServices.Administration.AdminProxy.CreateUpdateServer',
        message: 'The request failed with HTTP status 500: Internal Server Error.',
        code: '0x80131509',
      },
    ),
  answers: { 'seen-where': 'config-manager', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  unknown: withoutSusdb('db-single-user', 'db-wont-start-or-open'),
})
