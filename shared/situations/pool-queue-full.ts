import { minutesBefore } from '#shared/kernel/time'
import { withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** More computers ask at once than the pool lets wait. */
export const poolQueueFull = defineSituation({
  id: 'pool-queue-full',
  symptom: 'services-not-running',
  on: healthy({ poolAsInstalled: true }),
  broken: (machine, now) =>
    healthCycle(
      withPool(machine, {
        waitingRequests: 1240,
        httpErrors: { QueueFull: 873 },
        lastHttpErrorAt: minutesBefore(now, 1),
      }),
      minutesBefore(now, 6),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-queue-full'],
  unknown: [],
})
