import { minutesBefore } from '#shared/kernel/time'
import { withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A bad pair in the cable: 100 Mbit/s at most, and the link comes and goes. */
export const computerCableWeak = defineSituation({
  id: 'computer-cable-weak',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(withWired(machine, { cable: 'weak', linkLosses: 7 }), minutesBefore(now, 5 * DAY)),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-cable-faulty', 'computer-silent'],
  unknown: [],
})
