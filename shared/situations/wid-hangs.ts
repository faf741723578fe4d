import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** The service of the database runs, and nothing comes back from it. */
export const widHangs = defineSituation({
  id: 'wid-hangs',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    withEvents(withDatabase(machine, { answers: false }), {
      log: 'application',
      provider: 'wsus',
      id: 11002,
      at: minutesBefore(now, 27),
    }),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-unreachable'],
  unknown: withoutSusdb('db-single-user', 'db-wont-start-or-open'),
})
