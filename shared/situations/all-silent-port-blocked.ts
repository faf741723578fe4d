import { minutesBefore } from '#shared/kernel/time'
import { withFleet, withRule, withSilenceSince } from '#shared/practice/change'
import { detected } from '#shared/practice/computer-follows'
import { healthy } from '#shared/practice/healthy'
import { DAY, HOUR } from '#shared/practice/healthy-computer'
import type { MachineState } from '#shared/practice/state'
import { defineSituation } from './define-situation'

/** Nobody has asked since then. */
const silent = ({ fleet }: MachineState, now: string, minutes: number) => ({
  ...fleet.all,
  newestContactAt: minutesBefore(now, minutes),
  newestReportAt: minutesBefore(now, minutes),
})

/** The emergency block of 2025 is still on: nobody reports any more. */
export const allSilentPortBlocked = defineSituation({
  id: 'all-silent-port-blocked',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    detected(
      withFleet(
        withSilenceSince(
          withRule(machine, { name: 'CVE-2025-59287-block', action: 'block', enabled: true, from: 'this-server' }),
          minutesBefore(now, 9 * DAY),
        ),
        { all: silent(machine, now, 9 * DAY) },
      ),
      minutesBefore(now, 9 * HOUR),
    ),
  answers: {
    'affected-computers': 'all',
    'planned-work': 'no',
    'computer-power': 'on',
    'connection-kind': 'cable',
    'link-light': 'on',
  },
  present: ['client-scan-fails', 'computer-silent', 'port-blocked', 'remote-path-blocked', 'server-web-down'],
  unknown: [],
})
