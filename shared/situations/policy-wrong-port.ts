import { minutesBefore } from '#shared/kernel/time'
import { withPolicy, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

const wrong = 'https://SRV-DEMO:8530'

/** The policy had https with the port of http; it is corrected, and has not come yet. */
export const policyWrongPort = defineSituation({
  id: 'policy-wrong-port',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    detected(
      withSilenceSince(withPolicy(machine, { server: wrong, statusServer: wrong }), minutesBefore(now, 6 * DAY)),
      minutesBefore(now, 5 * HOUR),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'wsus-url-wrong'],
  unknown: [],
})
