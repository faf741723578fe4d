import { minutesBefore } from '#shared/kernel/time'
import { withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Somebody stopped the pool and switched its automatic start off. */
export const poolStoppedByHand = defineSituation({
  id: 'pool-stopped-by-hand',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(
      withPool(machine, {
        state: 'stopped',
        autoStart: false,
        httpErrors: { AppShutdown: 96 },
        lastHttpErrorAt: minutesBefore(now, 2),
      }),
      minutesBefore(now, 18),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-stopped-manually'],
  unknown: [],
})
