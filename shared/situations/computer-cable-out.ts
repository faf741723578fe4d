import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The cable hangs beside the computer since the cleaning on Friday. */
export const computerCableOut = defineSituation({
  id: 'computer-cable-out',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(withWired(machine, { cable: 'loose' }), { linkLostAt: minutesBefore(now, 6 * DAY) }),
      minutesBefore(now, 6 * DAY),
    ),
  answers: {
    'affected-computers': 'one',
    'computer-power': 'on',
    'connection-kind': 'cable',
    'link-light': 'off',
    'cable-seated': 'loose',
  },
  present: ['client-cable-unplugged', 'computer-silent'],
  unknown: [
    'client-cable-faulty',
    'client-clock-skew',
    'client-no-ip-or-offsite',
    'dns-or-hosts-wrong',
    'port-blocked',
    'switch-port-disabled',
  ],
})
