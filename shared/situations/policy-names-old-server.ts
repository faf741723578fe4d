import { minutesBefore } from '#shared/kernel/time'
import { withDomainPolicy, withPolicy, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

const address = 'http://SRV-ALT:8530'
const old = { server: address, statusServer: address }

/** The policy still names the server that was taken away. */
export const policyNamesOldServer = defineSituation({
  id: 'policy-names-old-server',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    detected(
      withSilenceSince(withPolicy(withDomainPolicy(machine, old), old), minutesBefore(now, 20 * DAY)),
      minutesBefore(now, 5 * HOUR),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'wsus-url-wrong'],
  unknown: ['port-blocked'],
})
