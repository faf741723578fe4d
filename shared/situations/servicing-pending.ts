import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** After an upgrade of Windows the database of WSUS is older than its program: a case for a senior, with a backup. */
export const servicingPending = defineSituation({
  id: 'servicing-pending',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-UEBUNG', product: 2022, language: 'de-DE' }),
  broken: (machine, now) =>
    withEvents(
      {
        ...withService(machine, 'WsusService', { state: 'stopped', exitCode: 1067, diesAfterStart: true }),
        servicingPending: true,
        pages: {
          client: { status: 500, subStatus: 0 },
          'simple-auth': { status: 500, subStatus: 0 },
          'api-remoting': { status: 500, subStatus: 0 },
        },
      },
      { log: 'application', provider: 'wsus', id: 507, at: minutesBefore(now, 34) },
      { log: 'system', provider: 'scm', id: 7034, at: minutesBefore(now, 34), about: 'WsusService' },
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'servicing-not-finished', 'wsusservice-stopped'],
  unknown: [],
})
