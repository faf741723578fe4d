import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import type { PracticeEvent } from '#shared/practice/state'
import { defineSituation } from './define-situation'

/** What one crash leaves behind. */
const crash = (at: string): PracticeEvent[] => [
  { log: 'application', provider: 'wsus', id: 507, at },
  { log: 'application', provider: 'dotnet', id: 1026, at, about: 'WsusService' },
  { log: 'system', provider: 'scm', id: 7034, at, about: 'WsusService' },
]

/** The WSUS service starts, fails and stops again: its database is older than the program. */
export const wsusServiceCrashLoop = defineSituation({
  id: 'wsus-service-crash-loop',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    withEvents(
      {
        ...withService(machine, 'WsusService', { state: 'stopped', exitCode: 1067, diesAfterStart: true }),
        servicingPending: true,
        wsusLog: { ...machine.wsusLog, errors: 9, signs: [{ at: minutesBefore(now, 11), sign: 'schema-mismatch' }] },
      },
      ...[11, 26, 41, 56].flatMap((minutes) => crash(minutesBefore(now, minutes))),
    ),
  answers: { 'listed-component': 'wsus-service', 'planned-work': 'no' },
  present: ['components-not-running', 'servicing-not-finished', 'wsusservice-crash-loop', 'wsusservice-stopped'],
  unknown: [],
})
