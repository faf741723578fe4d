import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** A page of SUSDB is damaged. Only a restore helps: a case for a senior. */
export const databaseSuspect = defineSituation({
  id: 'database-suspect',
  symptom: 'services-not-running',
  on: healthy({ product: 2016 }),
  broken: (machine, now) =>
    withEvents(
      withDatabase(machine, { files: 'suspect' }),
      { log: 'application', provider: 'database', id: 824, at: minutesBefore(now, 130) },
      { log: 'application', provider: 'database', id: 3414, at: minutesBefore(now, 129) },
      { log: 'application', provider: 'wsus', id: 11002, at: minutesBefore(now, 120) },
    ),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-wont-start-or-open'],
  unknown: withoutSusdb(),
})
