import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The clock of the computer is 45 minutes behind, and WSUS speaks SSL. */
export const computerClockWrong = defineSituation({
  id: 'computer-clock-wrong',
  symptom: 'computer-not-reported',
  on: healthy({ ssl: true }),
  broken: (machine, now) =>
    detected(
      withSilenceSince(withComputer(machine, { clockOffsetSeconds: -2700 }), minutesBefore(now, 7 * DAY)),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-clock-skew', 'client-scan-fails', 'computer-silent'],
  unknown: [],
})
