import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withFailedSync, withPool } from '#shared/practice/change'
import { GIB } from '#shared/practice/follows'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** The pool of a software update point was switched off: its memory limit is as setup left it. Message 6703 says 503. */
export const sync503MemoryLimit = defineSituation({
  id: 'sync-503-memory-limit',
  symptom: 'connection-error-503',
  on: healthy({ product: 2022, place: 'config-manager', poolAsInstalled: true }),
  broken: (machine, now) =>
    healthCycle(
      withFailedSync(
        withEvents(
          withPool(machine, {
            state: 'stopped',
            workerBytes: 3.1 * GIB,
            httpErrors: { AppOffline: 690 },
            lastHttpErrorAt: minutesBefore(now, 1),
          }),
          ...[58, 57, 56, 55].map((minutes) => ({ ...was, id: 5117, at: minutesBefore(now, minutes) })),
          { ...was, id: 5002, at: minutesBefore(now, 54) },
          { log: 'application', provider: 'wsus', id: 7032, at: minutesBefore(now, 12) },
        ),
        minutesBefore(now, 30),
        {
          error: 'unavailable',
          method: 'Microsoft.UpdateServices.Administration.AdminProxy.CreateUpdateServer',
          message: 'The request failed with HTTP status 503: Service Unavailable.',
          code: '0x80131509',
        },
      ),
      minutesBefore(now, 40),
    ),
  answers: { 'seen-where': 'config-manager', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-memory-limit', 'wsuspool-stopped-rapidfail'],
  unknown: [],
})
