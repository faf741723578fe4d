import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withEvents, withFleet } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The server takes no more computers. */
export const computerLimitReached = defineSituation({
  id: 'computer-limit-reached',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withEvents(
      withFleet(
        withComputer(machine, {
          record: null,
          agent: { ...machine.computer.agent, lastAt: minutesBefore(now, 60), succeededAt: minutesBefore(now, 60) },
        }),
        { limit: machine.fleet.all.total },
      ),
      { log: 'application', provider: 'wsus', id: 13062, at: minutesBefore(now, 50) },
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['computer-silent', 'max-clients-reached'],
  unknown: [],
})
