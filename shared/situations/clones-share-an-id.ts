import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** Thirty cloned computers, and only one of them shows at a time. */
export const clonesShareAnId = defineSituation({
  id: 'clones-share-an-id',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withComputer(withSilenceSince(machine, minutesBefore(now, 5 * DAY)), {
      doubles: {
        names: ['PC-KLON-04', 'PC-KLON-11', 'PC-DEMO'].map((name, index) => ({
          at: minutesBefore(now, (index + 1) * 3 * HOUR),
          name,
          address: `192.0.2.${80 + index}`,
        })),
        sameAddress: null,
      },
    }),
  answers: {
    'affected-computers': 'taking-turns',
    'computer-power': 'on',
    'connection-kind': 'cable',
    'link-light': 'on',
  },
  present: ['computer-silent', 'duplicate-susclientid'],
  unknown: [],
})
