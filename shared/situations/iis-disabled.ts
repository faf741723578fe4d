import { minutesBefore } from '#shared/kernel/time'
import { withService } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The service of the web sites may not start. */
export const iisDisabled = defineSituation({
  id: 'iis-disabled',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(
      withService(machine, 'W3SVC', { state: 'stopped', startMode: 'disabled', exitCode: 1077 }),
      minutesBefore(now, 14),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'w3svc-or-was-stopped'],
  unknown: ['wsus-site-stopped'],
})
