import { minutesBefore } from '#shared/kernel/time'
import { withDatabase, withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** Somebody left SUSDB in single-user mode after a repair. */
export const susdbSingleUser = defineSituation({
  id: 'susdb-single-user',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    withEvents(withDatabase(machine, { access: 'single-user' }), {
      log: 'application',
      provider: 'wsus',
      id: 11002,
      at: minutesBefore(now, 45),
    }),
  answers: { 'listed-component': 'database', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'db-single-user', 'db-unreachable'],
  unknown: withoutSusdb(),
})
