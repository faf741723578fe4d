import { defineFact } from './define-fact'
import { eventLog, eventParts, tellEvents } from './events'

/** Application log, provider `Windows Server Update Services`, the last 7 days (probes.md: evt.wsus). */
export const wsusEvents = defineFact({
  id: 'wsus-events',
  on: 'server',
  reader: 'event-log-application',
  seconds: 20,
  shape: eventLog,
  parts: [
    ...eventParts,
    'stops',
    'failed-starts',
    'settings-unread',
    'database-lost',
    'console-errors',
    'denied',
    'limit-reached',
    'reports-lost',
  ],
  tell: tellEvents,
})
