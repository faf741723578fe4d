import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A laptop at home, and the VPN is off. */
export const laptopOutside = defineSituation({
  id: 'laptop-outside',
  symptom: 'computer-not-reported',
  begins: 'computer',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(withComputer(machine, { name: 'NB-DEMO', place: 'outside' }), minutesBefore(now, 16 * DAY)),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'outside' },
  present: ['client-no-ip-or-offsite', 'computer-silent'],
  unknown: ['client-clock-skew', 'dns-or-hosts-wrong', 'port-blocked'],
})
