import { minutesBefore } from '#shared/kernel/time'
import { withService } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Both services of IIS are off. */
export const iisStopped = defineSituation({
  id: 'iis-stopped',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    healthCycle(
      withService(withService(machine, 'W3SVC', { state: 'stopped' }), 'WAS', { state: 'stopped' }),
      minutesBefore(now, 9),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'w3svc-or-was-stopped'],
  unknown: ['wsus-site-stopped'],
})
