import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withRemembered } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** A server without any way out: everything runs, the list is from before the last import. */
export const disconnectedStaleList = defineSituation({
  id: 'disconnected-stale-list',
  symptom: 'services-not-running',
  on: healthy({ name: 'SRV-INSEL', product: 2019, place: 'disconnected' }),
  broken: (machine, now) =>
    withEvents(withRemembered(machine, minutesBefore(now, 26 * 60), 'ServerSyncWebService'), {
      log: 'application',
      provider: 'wsus',
      id: 12032,
      at: minutesBefore(now, 26 * 60),
    }),
  answers: { 'listed-component': 'several', 'planned-work': 'no' },
  present: ['components-not-running', 'stale-health-state'],
  unknown: [],
})
