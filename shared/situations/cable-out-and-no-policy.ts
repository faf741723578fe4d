import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withPolicy, withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The cable is out, and behind that the policy is missing. */
export const cableOutAndNoPolicy = defineSituation({
  id: 'cable-out-and-no-policy',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(
      withPolicy(withComputer(withWired(machine, { cable: 'loose' }), { linkLostAt: minutesBefore(now, 6 * DAY) }), {
        server: null,
        statusServer: null,
        useServer: false,
      }),
      minutesBefore(now, 6 * DAY),
    ),
  answers: {
    'affected-computers': 'one',
    'computer-power': 'on',
    'connection-kind': 'cable',
    'link-light': 'off',
    'cable-seated': 'loose',
  },
  present: ['client-cable-unplugged', 'computer-silent', 'wsus-policy-missing'],
  unknown: [
    'client-cable-faulty',
    'client-clock-skew',
    'client-no-ip-or-offsite',
    'dns-or-hosts-wrong',
    'port-blocked',
    'switch-port-disabled',
  ],
})
