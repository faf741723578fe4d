import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR, WRONG_ADDRESS } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A line of the hosts file from the last migration still names the old address. */
export const hostsLineLeft = defineSituation({
  id: 'hosts-line-left',
  symptom: 'computer-not-reported',
  begins: 'computer',
  on: healthy(),
  broken: (machine, now) =>
    detected(
      withSilenceSince(withComputer(machine, { hostsLine: WRONG_ADDRESS }), minutesBefore(now, 15 * DAY)),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'dns-or-hosts-wrong'],
  unknown: ['port-blocked'],
})
