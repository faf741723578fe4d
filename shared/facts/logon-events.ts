import { defineFact } from './define-fact'
import { eventLog, eventParts, tellEvents } from './events'

/** Security log, failed logons as a service (4625, type 5); needs an elevated account. */
export const logonEvents = defineFact({
  id: 'logon-events',
  on: 'server',
  reader: 'event-log-security',
  seconds: 20,
  shape: eventLog,
  parts: eventParts,
  tell: tellEvents,
})
