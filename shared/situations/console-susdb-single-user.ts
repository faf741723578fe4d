import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** A restore left SUSDB open to a single connection. */
export const consoleSusdbSingleUser = defineSituation({
  id: 'console-susdb-single-user',
  symptom: 'connection-error-503',
  on: healthy({ product: 2022, database: 'default-instance' }),
  broken: (machine, now) =>
    withEvents(
      withDatabase(machine, { access: 'single-user' }),
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 55) },
      { log: 'application', provider: 'wsus', id: 7032, at: minutesBefore(now, 7) },
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-single-user', 'db-unreachable'],
  unknown: withoutSusdb(),
})
