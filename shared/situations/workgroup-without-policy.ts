import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withPolicy, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A computer without a domain was never told about WSUS. */
export const workgroupWithoutPolicy = defineSituation({
  id: 'workgroup-without-policy',
  symptom: 'computer-not-reported',
  begins: 'computer',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withSilenceSince(
      withPolicy(withComputer(machine, { domain: null, account: null }), {
        server: null,
        statusServer: null,
        useServer: false,
      }),
      minutesBefore(now, 20 * DAY),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['computer-silent', 'wsus-policy-missing'],
  // There is neither WSUS nor a domain to hold its clock against.
  unknown: ['client-clock-skew'],
})
