import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** A named instance that other applications use as well is off. */
export const sqlExpressStopped = defineSituation({
  id: 'sql-express-stopped',
  symptom: 'services-not-running',
  on: healthy({ product: 2022, database: 'named-instance' }),
  broken: (machine, now) =>
    withEvents(withService(machine, 'MSSQL$SQLEXPRESS', { state: 'stopped' }), {
      log: 'application',
      provider: 'wsus',
      id: 11002,
      at: minutesBefore(now, 12),
    }),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-service-stopped'],
  unknown: withoutSusdb('db-single-user', 'db-unreachable'),
})
