import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Somebody stopped the pool in a maintenance window and forgot it, on a Korean Windows. */
export const consolePoolStoppedByHand = defineSituation({
  id: 'console-pool-stopped-by-hand',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withPool(machine, {
          state: 'stopped',
          autoStart: false,
          httpErrors: { AppShutdown: 230 },
          lastHttpErrorAt: minutesBefore(now, 1),
        }),
        { log: 'application', provider: 'wsus', id: 7032, at: minutesBefore(now, 9) },
      ),
      minutesBefore(now, 45),
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-stopped-manually'],
  unknown: [],
})
