import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withRemembered } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Everything runs again; the list still tells yesterday's trouble. */
export const staleHealthList = defineSituation({
  id: 'stale-health-list',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    withEvents(
      withRemembered(machine, minutesBefore(now, 15 * 60), 'ClientWebService', 'SimpleAuthWebService'),
      { log: 'application', provider: 'wsus', id: 12022, at: minutesBefore(now, 15 * 60) },
      { log: 'application', provider: 'wsus', id: 12042, at: minutesBefore(now, 15 * 60) },
      { log: 'application', provider: 'wsus', id: 501, at: minutesBefore(now, 14 * 60) },
    ),
  answers: { 'listed-component': 'several', 'planned-work': 'no' },
  present: ['components-not-running', 'stale-health-state'],
  unknown: [],
})
