import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { withoutLink } from './out-of-reach'

/** The cable is plugged in and broken under a chair. */
export const computerCableBroken = defineSituation({
  id: 'computer-cable-broken',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(withWired(machine, { cable: 'broken' }), { linkLostAt: minutesBefore(now, 9 * DAY) }),
      minutesBefore(now, 9 * DAY),
    ),
  answers: {
    'affected-computers': 'one',
    'computer-power': 'on',
    'connection-kind': 'cable',
    'link-light': 'off',
    'cable-seated': 'firm',
    'known-good-cable': 'link',
  },
  present: ['client-cable-faulty', 'computer-silent'],
  unknown: withoutLink,
})
