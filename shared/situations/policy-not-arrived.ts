import { minutesBefore } from '#shared/kernel/time'
import { withPolicy, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The computer was moved to the right OU yesterday; its policy has not come yet. */
export const policyNotArrived = defineSituation({
  id: 'policy-not-arrived',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(
      withPolicy(machine, { server: null, statusServer: null, useServer: false }),
      minutesBefore(now, 40 * DAY),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['computer-silent', 'wsus-policy-missing'],
  unknown: [],
})
