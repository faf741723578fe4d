import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The engine runs, SUSDB is open, but the account of WSUS has no login any more. */
export const sqlLoginMissing = defineSituation({
  id: 'sql-login-missing',
  symptom: 'services-not-running',
  on: healthy({ product: 2022, database: 'default-instance' }),
  broken: (machine, now) =>
    withEvents(
      withDatabase(machine, { wsusLogin: false }),
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 20) },
      { log: 'application', provider: 'database', id: 18456, at: minutesBefore(now, 20) },
    ),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  unknown: [],
})
