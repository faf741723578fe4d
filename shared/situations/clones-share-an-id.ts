import { minutesBefore } from '#shared/kernel/time'
import { withComputer } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** Thirty cloned computers, and only one of them shows at a time: now it is another one than the computer that is looked for. */
export const clonesShareAnId = defineSituation({
  id: 'clones-share-an-id',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withComputer(machine, {
      record: null,
      doubles: {
        names: [],
        renamed: [
          {
            id: machine.computer.updateId,
            at: minutesBefore(now, 2 * HOUR),
            name: 'PC-KLON-04',
            address: '192.0.2.80',
          },
        ],
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
