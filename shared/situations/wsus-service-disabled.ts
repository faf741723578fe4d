import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The WSUS service may not start. */
export const wsusServiceDisabled = defineSituation({
  id: 'wsus-service-disabled',
  symptom: 'services-not-running',
  on: healthy({ product: 2025 }),
  broken: (machine, now) =>
    withEvents(withService(machine, 'WsusService', { state: 'stopped', startMode: 'disabled', exitCode: 1077 }), {
      log: 'application',
      provider: 'wsus',
      id: 502,
      at: minutesBefore(now, 600),
    }),
  answers: { 'listed-component': 'wsus-service', 'planned-work': 'no' },
  present: ['components-not-running', 'wsusservice-disabled'],
  unknown: [],
})
