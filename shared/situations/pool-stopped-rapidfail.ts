import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { GIB } from '#shared/practice/follows'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** IIS gave up on the pool, whose memory limit is too low for its catalogue. */
export const poolStoppedRapidfail = defineSituation({
  id: 'pool-stopped-rapidfail',
  symptom: 'services-not-running',
  on: healthy({ poolAsInstalled: true }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withPool(machine, {
          state: 'stopped',
          workerBytes: 2.6 * GIB,
          httpErrors: { AppOffline: 412 },
          lastHttpErrorAt: minutesBefore(now, 1),
        }),
        ...[29, 28, 27, 26].map((minutes) => ({ ...was, id: 5117, at: minutesBefore(now, minutes) })),
        { ...was, id: 5002, at: minutesBefore(now, 25) },
      ),
      minutesBefore(now, 15),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-memory-limit', 'wsuspool-stopped-rapidfail'],
  unknown: [],
})
