import { minutesBefore } from '#shared/kernel/time'
import { withSite } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The web site of WSUS is off. */
export const wsusSiteStopped = defineSituation({
  id: 'wsus-site-stopped',
  symptom: 'services-not-running',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2019, language: 'ko-KR' }),
  broken: (machine, now) => healthCycle(withSite(machine, { state: 'stopped' }), minutesBefore(now, 16)),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsus-site-stopped'],
  unknown: [],
})
