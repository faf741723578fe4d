import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** The pool of a replica is off; its settings come from the server above it. */
export const replicaPoolStopped = defineSituation({
  id: 'replica-pool-stopped',
  symptom: 'services-not-running',
  on: healthy({ product: 2022, place: 'replica' }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withPool(machine, {
          state: 'stopped',
          httpErrors: { AppOffline: 120 },
          lastHttpErrorAt: minutesBefore(now, 4),
        }),
        ...[63, 62, 61].map((minutes) => ({ ...was, id: 5011, at: minutesBefore(now, minutes) })),
        { ...was, id: 5002, at: minutesBefore(now, 60) },
      ),
      minutesBefore(now, 50),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-stopped-rapidfail'],
  unknown: [],
})
