import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** A tool against updates disabled the services. */
export const updateServicesDisabled = defineSituation({
  id: 'update-services-disabled',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    detected(
      withSilenceSince(
        withComputer(machine, {
          services: {
            ...machine.computer.services,
            wuauserv: { ...machine.computer.services.wuauserv, startMode: 'disabled' },
            BITS: { ...machine.computer.services.BITS, startMode: 'disabled' },
          },
        }),
        minutesBefore(now, 11 * DAY),
      ),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'wu-service-disabled'],
  unknown: [],
})
