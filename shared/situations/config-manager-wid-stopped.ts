import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The database of a software update point is off; Configuration Manager must be told. */
export const configManagerWidStopped = defineSituation({
  id: 'config-manager-wid-stopped',
  symptom: 'services-not-running',
  on: healthy({ product: 2019, place: 'config-manager', ssl: true }),
  broken: (machine, now) =>
    withEvents(withService(machine, 'MSSQL$MICROSOFT##WID', { state: 'stopped' }), {
      log: 'application',
      provider: 'wsus',
      id: 11002,
      at: minutesBefore(now, 75),
    }),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-service-stopped'],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
