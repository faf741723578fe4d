import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withSilenceSince } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

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
  unknown: [
    'au-disabled-by-policy',
    'client-cable-faulty',
    'client-cable-unplugged',
    'client-clock-skew',
    'client-just-joined',
    'client-nic-disabled',
    'client-nic-faulty',
    'client-no-ip-or-offsite',
    'client-on-other-server',
    'client-scan-fails',
    'client-wifi-not-associated',
    'configmgr-managed',
    'dns-or-hosts-wrong',
    'port-blocked',
    'scan-source-not-wsus',
    'switch-port-disabled',
    'winhttp-proxy-wrong',
    'wsus-policy-missing',
    'wsus-url-wrong',
    'wu-service-disabled',
    'wu-store-corrupt',
  ],
})
