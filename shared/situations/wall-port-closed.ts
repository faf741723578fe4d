import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { withoutLink } from './out-of-reach'

/** The network team switched unused ports off; this one was in use. */
export const wallPortClosed = defineSituation({
  id: 'wall-port-closed',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(withWired(machine, { wallPort: 'closed' }), { linkLostAt: minutesBefore(now, 7 * DAY) }),
      minutesBefore(now, 7 * DAY),
    ),
  answers: {
    'affected-computers': 'one',
    'computer-power': 'on',
    'connection-kind': 'cable',
    'link-light': 'off',
    'cable-seated': 'firm',
    'known-good-cable': 'no-link',
    'other-port': 'link',
  },
  present: ['computer-silent', 'switch-port-disabled'],
  unknown: withoutLink,
})
