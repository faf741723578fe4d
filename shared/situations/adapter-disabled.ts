import { minutesBefore } from '#shared/kernel/time'
import { withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'
import { withoutLink } from './out-of-reach'

/** Somebody disabled the adapter in Windows. */
export const adapterDisabled = defineSituation({
  id: 'adapter-disabled',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(withWired(machine, { enabled: false, errorCode: 22 }), minutesBefore(now, 8 * DAY)),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'off' },
  present: ['client-nic-disabled', 'computer-silent'],
  unknown: withoutLink,
})
