import { minutesBefore } from '#shared/kernel/time'
import { withComputer } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The computer was installed this morning. */
export const computerJustJoined = defineSituation({
  id: 'computer-just-joined',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withComputer(machine, {
      name: 'PC-NEU',
      installedAt: minutesBefore(now, 2 * HOUR),
      record: null,
      agent: { lastAt: null, code: null, succeededAt: null, failures: [] },
      powerHistory: [{ at: minutesBefore(now, 2 * HOUR), is: 'started' }],
    }),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-just-joined', 'computer-silent'],
  unknown: [],
})
