import { defineFact } from './define-fact'
import { eventLog, eventParts, tellEvents } from './events'

/** Application log, provider = service of the database engine, errors only (probes.md: evt.sql). */
export const databaseEvents = defineFact({
  id: 'database-events',
  on: 'server',
  reader: 'event-log-application',
  seconds: 20,
  shape: eventLog,
  parts: [...eventParts, 'file-errors'],
  tell: tellEvents,
})
