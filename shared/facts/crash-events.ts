import { defineFact } from './define-fact'
import { eventLog, eventParts, tellEvents } from './events'

/** Application log, .NET Runtime 1026 and Application Error 1000 about WsusService.exe (probes.md: evt.dotnet). */
export const crashEvents = defineFact({
  id: 'crash-events',
  on: 'server',
  reader: 'event-log-application',
  seconds: 20,
  shape: eventLog,
  parts: [...eventParts, 'times'],
  tell: tellEvents,
})
