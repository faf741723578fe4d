import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The system proxy asks for a password, and WSUS is no exception from it. */
export const proxyWithoutException = defineSituation({
  id: 'proxy-without-exception',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    detected(
      withSilenceSince(
        withComputer(machine, { proxy: { proxy: 'proxy.demo.example:8080', bypass: ['*.partner.example'] } }),
        minutesBefore(now, 4 * DAY),
      ),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: { 'affected-computers': 'some', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'winhttp-proxy-wrong'],
  unknown: [],
})
