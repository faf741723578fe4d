import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** There is a link, and nobody gives out an address. */
export const computerWithoutAddress = defineSituation({
  id: 'computer-without-address',
  symptom: 'computer-not-reported',
  begins: 'computer',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) => withSilenceSince(withComputer(machine, { place: 'no-lease' }), minutesBefore(now, 3 * DAY)),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-no-ip-or-offsite', 'computer-silent'],
  unknown: ['client-clock-skew', 'dns-or-hosts-wrong', 'port-blocked'],
})
