import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withService } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** Values that WSUS needs are missing from its key; it stops as soon as it starts. */
export const setupRegistryDamaged = defineSituation({
  id: 'setup-registry-damaged',
  symptom: 'services-not-running',
  on: healthy(),
  broken: (machine, now) =>
    withEvents(
      {
        ...withService(machine, 'WsusService', { state: 'stopped', exitCode: 1067 }),
        setup: machine.setup && { ...machine.setup, ContentDir: null, WsusReportersSid: null },
      },
      { log: 'application', provider: 'wsus', id: 504, at: minutesBefore(now, 50) },
      { log: 'application', provider: 'wsus', id: 507, at: minutesBefore(now, 50) },
    ),
  answers: { 'listed-component': 'wsus-service', 'planned-work': 'no' },
  present: ['components-not-running', 'setup-registry-damaged', 'wsusservice-stopped'],
  unknown: [],
})
