import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The name server still has the address from before the migration. */
export const dnsRecordOld = defineSituation({
  id: 'dns-record-old',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    detected(
      withSilenceSince(withComputer(machine, { dns: 'wrong' }), minutesBefore(now, 5 * DAY)),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'dns-or-hosts-wrong'],
  unknown: ['port-blocked'],
})
