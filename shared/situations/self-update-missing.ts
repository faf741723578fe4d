import { minutesBefore } from '#shared/kernel/time'
import { withDirectory } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The SelfUpdate folder is gone from the site. */
export const selfUpdateMissing = defineSituation({
  id: 'self-update-missing',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    healthCycle(withDirectory(machine, 'Selfupdate', { exists: false }), minutesBefore(now, 20)),
  answers: { 'listed-component': 'only-self-update', 'planned-work': 'no' },
  present: ['components-not-running', 'selfupdate-vdir-broken'],
  unknown: [],
})
