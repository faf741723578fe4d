import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** The pool is off and there are traces of an attack: nothing may be started or cleaned. */
export const attackSuspected = defineSituation({
  id: 'attack-suspected',
  symptom: 'services-not-running',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withPool(
          { ...machine, windows: { ...machine.windows, ubr: 4171 }, attackSignsAt: minutesBefore(now, 95) },
          { state: 'stopped', httpErrors: { AppOffline: 14 }, lastHttpErrorAt: minutesBefore(now, 3) },
        ),
        { log: 'application', provider: 'wsus', id: 7053, at: minutesBefore(now, 95) },
        ...[93, 92].map((minutes) => ({ ...was, id: 5011, at: minutesBefore(now, minutes) })),
        { ...was, id: 5002, at: minutesBefore(now, 91) },
      ),
      minutesBefore(now, 80),
    ),
  answers: { 'listed-component': 'web-services', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-stopped-rapidfail'],
  unknown: [],
})
