import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** A colleague stopped the service on purpose and is working on the server. */
export const plannedWork = defineSituation({
  id: 'planned-work',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    withEvents(withService(machine, 'WsusService', { state: 'stopped' }), {
      log: 'application',
      provider: 'wsus',
      id: 502,
      at: minutesBefore(now, 8),
    }),
  answers: { 'listed-component': 'wsus-service', 'planned-work': 'yes' },
  present: ['components-not-running', 'wsusservice-stopped'],
  unknown: [],
})
