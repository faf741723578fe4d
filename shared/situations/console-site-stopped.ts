import { minutesBefore } from '#shared/kernel/time'
import { withSite } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The web site of WSUS is off, on a German Windows that calls it by another name. */
export const consoleSiteStopped = defineSituation({
  id: 'console-site-stopped',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-UEBUNG', product: 2019, language: 'de-DE' }),
  broken: (machine, now) => healthCycle(withSite(machine, { state: 'stopped' }), minutesBefore(now, 21)),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsus-site-stopped'],
  unknown: [],
})
