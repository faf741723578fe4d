import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The engine is on another host and does not answer: nothing here can be started. */
export const sqlRemoteUnreachable = defineSituation({
  id: 'sql-remote-unreachable',
  symptom: 'services-not-running',
  on: healthy({ database: 'elsewhere' }),
  broken: (machine, now) =>
    withEvents(
      withDatabase(machine, { answers: false }),
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 33) },
      { log: 'application', provider: 'wsus', id: 421, at: minutesBefore(now, 34) },
    ),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  unknown: withoutSusdb('db-single-user', 'db-wont-start-or-open'),
})
