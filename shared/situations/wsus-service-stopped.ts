import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The WSUS service is off, on a German Windows whose pool is as setup left it. */
export const wsusServiceStopped = defineSituation({
  id: 'wsus-service-stopped',
  symptom: 'services-not-running',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE', poolAsInstalled: true }),
  broken: (machine, now) =>
    withEvents(withService(machine, 'WsusService', { state: 'stopped' }), {
      log: 'application',
      provider: 'wsus',
      id: 502,
      at: minutesBefore(now, 22),
    }),
  answers: { 'listed-component': 'wsus-service', 'planned-work': 'no' },
  present: ['components-not-running', 'wsusservice-stopped'],
  unknown: [],
})
