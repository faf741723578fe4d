import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withWebConfig } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** ASP.NET impersonation was switched on for the site. */
export const impersonationOn = defineSituation({
  id: 'impersonation-on',
  symptom: 'connection-error-503',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(withWebConfig(machine, { impersonation: true }), {
        log: 'application',
        provider: 'wsus',
        id: 7053,
        at: minutesBefore(now, 14),
      }),
      minutesBefore(now, 20),
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['aspnet-impersonation-enabled', 'components-not-running', 'console-cannot-connect'],
  unknown: [],
})
