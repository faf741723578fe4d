import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { whileOff } from './out-of-reach'

/** A laptop sleeps in its bag. */
export const computerAsleep = defineSituation({
  id: 'computer-asleep',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(machine, {
        name: 'NB-DEMO',
        power: 'asleep',
        powerHistory: [{ at: minutesBefore(now, 4 * DAY), is: 'asleep' }, ...machine.computer.powerHistory],
      }),
      minutesBefore(now, 4 * DAY),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'asleep', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-powered-off', 'computer-silent'],
  unknown: whileOff,
})
