import { minutesBefore } from '#shared/kernel/time'
import { withSite } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The site listens on one address only, so its own test comes in as a stranger. */
export const selfTestNotLocal = defineSituation({
  id: 'self-test-not-local',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(withSite(machine, { bindings: ['http 192.0.2.20:8530:'] }), minutesBefore(now, 7)),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'health-check-not-local'],
  unknown: [],
})
