import { minutesBefore } from '#shared/kernel/time'
import { withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { withoutLink } from './out-of-reach'

/** After a driver update the adapter does not start (code 10). */
export const adapterFaulty = defineSituation({
  id: 'adapter-faulty',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) => withSilenceSince(withWired(machine, { errorCode: 10 }), minutesBefore(now, 5 * DAY)),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'off' },
  present: ['client-nic-faulty', 'computer-silent'],
  unknown: withoutLink,
})
