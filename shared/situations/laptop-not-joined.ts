import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A laptop without a cable is joined to the Wi-Fi of the guests. */
export const laptopNotJoined = defineSituation({
  id: 'laptop-not-joined',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(machine, {
        name: 'NB-DEMO',
        wired: null,
        wireless: {
          name: 'Wi-Fi',
          mac: '00-00-5E-00-53-78',
          enabled: true,
          errorCode: 0,
          packetErrors: 0,
          linkLosses: 0,
          network: 'other',
        },
      }),
      minutesBefore(now, 6 * DAY),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'wireless' },
  present: ['client-wifi-not-associated', 'computer-silent'],
  unknown: ['client-clock-skew', 'dns-or-hosts-wrong', 'port-blocked'],
})
