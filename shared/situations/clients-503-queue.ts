import { minutesBefore } from '#shared/kernel/time'
import { withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Thousands of computers ask at once, and the queue is as short as IIS makes it. */
export const clients503Queue = defineSituation({
  id: 'clients-503-queue',
  symptom: 'connection-error-503',
  on: healthy({ product: 2025, poolAsInstalled: true }),
  broken: (machine, now) =>
    healthCycle(
      withPool(machine, {
        waitingRequests: 1600,
        httpErrors: { QueueFull: 2190 },
        lastHttpErrorAt: minutesBefore(now, 1),
      }),
      minutesBefore(now, 8),
    ),
  answers: { 'seen-where': 'clients', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-queue-full'],
  unknown: [],
})
