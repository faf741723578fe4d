import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A firewall between two buildings drops what is meant for port 8530. */
export const pathBlocked = defineSituation({
  id: 'path-blocked',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    detected(
      withSilenceSince(withComputer(machine, { pathBlocked: true }), minutesBefore(now, 5 * DAY)),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'port-blocked'],
  unknown: [],
})
