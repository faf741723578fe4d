import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { whileOff } from './out-of-reach'

/** A computer of a meeting room has been off for twelve days. */
export const computerSwitchedOff = defineSituation({
  id: 'computer-switched-off',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(machine, {
        power: 'off',
        powerHistory: [{ at: minutesBefore(now, 12 * DAY), is: 'shut-down' }, ...machine.computer.powerHistory],
      }),
      minutesBefore(now, 12 * DAY),
    ),
  answers: { 'affected-computers': 'one', 'computer-power': 'off', 'connection-kind': 'cable', 'link-light': 'on' },
  present: ['client-powered-off', 'computer-silent'],
  unknown: whileOff,
})
