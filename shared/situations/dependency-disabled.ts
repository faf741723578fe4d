import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Hardening disabled the HTTP driver: after a restart IIS could not start. */
export const dependencyDisabled = defineSituation({
  id: 'dependency-disabled',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withService(
          withService(machine, 'HTTP', { state: 'stopped', startMode: 'disabled', exitCode: 1058 }),
          'W3SVC',
          { state: 'stopped', exitCode: 1068 },
        ),
        { log: 'system', provider: 'scm', id: 7001, at: minutesBefore(now, 240), about: 'W3SVC' },
      ),
      minutesBefore(now, 60),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'dependency-disabled', 'w3svc-or-was-stopped'],
  unknown: ['wsus-site-stopped'],
})
