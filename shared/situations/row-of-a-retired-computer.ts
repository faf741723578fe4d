import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { whileOff } from './out-of-reach'

/** The computer was scrapped three months ago; its row is left. */
export const rowOfARetiredComputer = defineSituation({
  id: 'row-of-a-retired-computer',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    withSilenceSince(
      withComputer(machine, {
        power: 'off',
        account: {
          state: 'disabled',
          passwordSetAt: minutesBefore(now, 120 * DAY),
          lastLogonAt: minutesBefore(now, 110 * DAY),
        },
      }),
      minutesBefore(now, 95 * DAY),
    ),
  answers: { 'affected-computers': 'one' },
  present: ['client-gone-stale-record', 'client-powered-off', 'computer-silent'],
  unknown: whileOff,
})
