import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** The worker needs longer to wake up than IIS waits, so IIS gave up on it. */
export const poolSlowStart = defineSituation({
  id: 'pool-slow-start',
  symptom: 'services-not-running',
  on: healthy({ poolAsInstalled: true }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withPool(machine, {
          state: 'stopped',
          answerMilliseconds: 110_000,
          httpErrors: { AppOffline: 58, AppPoolTimer: 31 },
          lastHttpErrorAt: minutesBefore(now, 1),
        }),
        ...[44, 41, 38].map((minutes) => ({ ...was, id: 5010, at: minutesBefore(now, minutes) })),
        { ...was, id: 5013, at: minutesBefore(now, 37) },
        { ...was, id: 5002, at: minutesBefore(now, 35) },
      ),
      minutesBefore(now, 24),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: [
    'components-not-running',
    'console-cannot-connect',
    'wsuspool-startup-timeout',
    'wsuspool-stopped-rapidfail',
  ],
  unknown: [],
})
