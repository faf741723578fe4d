import { minutesBefore } from '#shared/kernel/time'
import { withService } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** A service of IIS never finishes stopping. */
export const iisHangs = defineSituation({
  id: 'iis-hangs',
  symptom: 'services-not-running',
  on: healthy({ name: 'SRV-UEBUNG', product: 2019, language: 'de-DE' }),
  broken: (machine, now) => healthCycle(withService(machine, 'W3SVC', { state: 'stopping' }), minutesBefore(now, 28)),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'w3svc-or-was-stopped'],
  unknown: ['wsus-site-stopped'],
})
