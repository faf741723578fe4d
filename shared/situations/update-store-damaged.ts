import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** After a power cut every search ends in 0x80248007. */
export const updateStoreDamaged = defineSituation({
  id: 'update-store-damaged',
  symptom: 'computer-not-reported',
  begins: 'computer',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    [26, 4].reduce(
      (state, hours) => detected(state, minutesBefore(now, hours * HOUR)),
      withSilenceSince(withComputer(machine, { storeDamaged: true }), minutesBefore(now, 6 * DAY)),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-scan-fails', 'computer-silent', 'wu-store-corrupt'],
  unknown: [],
})
