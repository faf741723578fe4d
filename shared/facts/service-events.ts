import { defineFact } from './define-fact'
import { eventLog, eventParts, tellEvents } from './events'

/** System log, Service Control Manager, about the services of WSUS (probes.md: svc.failureHistory). */
export const serviceEvents = defineFact({
  id: 'service-events',
  on: 'server',
  reader: 'event-log-system',
  seconds: 20,
  shape: eventLog,
  /** `crashes`: how often the WSUS service ended by itself within a day. */
  parts: [...eventParts, 'crashes', 'crash-times', 'account-refused', 'failures'],
  tell: tellEvents,
})
