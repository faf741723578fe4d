import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** Deferrals and WSUS together: the computer asks Microsoft. */
export const scanAsksMicrosoft = defineSituation({
  id: 'scan-asks-microsoft',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(
      // Deferrals do that on Windows 10 only.
      withComputer(machine, {
        product: '10',
        build: 19045,
        scanSource: { standard: 'windows-update', elsewhere: ['feature', 'quality'], reason: 'deferral' },
      }),
      minutesBefore(now, 25 * DAY),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['computer-silent', 'scan-source-not-wsus'],
  unknown: [],
})
