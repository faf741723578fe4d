import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The computer was renamed: its new row is fresh, the old one is not. */
export const rowOfARenamedComputer = defineSituation({
  id: 'row-of-a-renamed-computer',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withComputer(withSilenceSince(machine, minutesBefore(now, 50 * DAY)), {
      account: { state: 'missing', passwordSetAt: null, lastLogonAt: null },
      doubles: {
        names: [],
        renamed: [],
        sameAddress: { name: 'PC-EMPFANG', lastContactAt: minutesBefore(now, 2 * HOUR) },
      },
    }),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-gone-stale-record', 'computer-silent'],
  unknown: [],
})
