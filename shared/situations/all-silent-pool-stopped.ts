import { minutesBefore } from '#shared/kernel/time'
import { withFleet, withPool, withSilenceSince } from '#shared/practice/change'
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

/** The application pool has been off for three days: nobody reports any more. */
export const allSilentPoolStopped = defineSituation({
  id: 'all-silent-pool-stopped',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    detected(
      withFleet(
        withSilenceSince(withPool(machine, { state: 'stopped', autoStart: false }), minutesBefore(now, 3 * DAY)),
        { all: silent(machine, now, 3 * DAY) },
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
  present: [
    'client-scan-fails',
    'components-not-running',
    'computer-silent',
    'console-cannot-connect',
    'server-web-down',
    'wsuspool-stopped-manually',
  ],
  unknown: [],
})
