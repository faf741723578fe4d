import { minutesBefore } from '#shared/kernel/time'
import { withDomainPolicy, withPolicy, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A policy switches Automatic Updates off. */
export const automaticUpdatesOff = defineSituation({
  id: 'automatic-updates-off',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(
      withPolicy(withDomainPolicy(machine, { noAutoUpdate: true }), { noAutoUpdate: true }),
      minutesBefore(now, 29 * DAY),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['au-disabled-by-policy', 'computer-silent'],
  unknown: [],
})
