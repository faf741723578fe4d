import { minutesBefore } from '#shared/kernel/time'
import { withSite } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Another program took the port before IIS could: the site cannot start. */
export const wsusPortTaken = defineSituation({
  id: 'wsus-port-taken',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(
      withSite(machine, { state: 'stopped', portTakenBy: { process: 'java.exe', pid: 4812 } }),
      minutesBefore(now, 31),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsus-site-stopped'],
  unknown: [],
})
