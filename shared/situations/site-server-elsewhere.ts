import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** The pool is off, and the logs of Configuration Manager lie where this program cannot look. */
export const siteServerElsewhere = defineSituation({
  id: 'site-server-elsewhere',
  symptom: 'connection-error-503',
  on: healthy({ product: 2019, place: 'config-manager' }),
  broken: (machine, now) =>
    healthCycle(
      {
        ...withEvents(
          withPool(machine, {
            state: 'stopped',
            httpErrors: { AppOffline: 88 },
            lastHttpErrorAt: minutesBefore(now, 2),
          }),
          { ...was, id: 5002, at: minutesBefore(now, 33) },
        ),
        refuses: {
          'sync-error': { code: 'unreachable', target: 'wsyncmgr.log' },
          'config-manager-sync': { code: 'unreachable', target: 'wsyncmgr.log' },
          'config-manager-connection': { code: 'unreachable', target: 'WCM.log' },
        },
      },
      minutesBefore(now, 30),
    ),
  answers: { 'seen-where': 'config-manager', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'wsuspool-stopped-rapidfail'],
  unknown: ['configmgr-wrong-port-or-name', 'other-sync-failure'],
})
