import { minutesBefore } from '#shared/kernel/time'
import { withSilenceSince, withWired } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** Somebody disabled the adapter in Windows. */
export const adapterDisabled = defineSituation({
  id: 'adapter-disabled',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    withSilenceSince(withWired(machine, { enabled: false, errorCode: 22 }), minutesBefore(now, 8 * DAY)),
  answers: { 'affected-computers': 'one', 'computer-power': 'on', 'connection-kind': 'cable', 'link-light': 'off' },
  present: ['client-nic-disabled', 'computer-silent'],
  unknown: ['client-clock-skew', 'client-no-ip-or-offsite', 'dns-or-hosts-wrong', 'port-blocked'],
})
