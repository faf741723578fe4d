import { defineFact } from './define-fact'
import { eventLog, eventParts, tellEvents } from './events'

/** System log, provider `Microsoft-Windows-WAS`, about the pool of WSUS (probes.md: evt.was). */
export const poolEvents = defineFact({
  id: 'pool-events',
  on: 'server',
  reader: 'event-log-system',
  seconds: 20,
  shape: eventLog,
  /** `memory-hits`: how often the memory limit was reached within an hour. */
  parts: [...eventParts, 'switched-off', 'late', 'memory-hits', 'memory-times', 'failures', 'account-refused'],
  tell: tellEvents,
})
