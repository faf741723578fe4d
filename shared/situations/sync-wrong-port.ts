import { minutesBefore } from '#shared/kernel/time'
import { withConfigManager, withFailedSync } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** WSUS changed over to SSL, and Configuration Manager still asks at a port of old. */
export const syncWrongPort = defineSituation({
  id: 'sync-wrong-port',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-UEBUNG', product: 2019, language: 'de-DE', place: 'config-manager', ssl: true }),
  broken: (machine, now) =>
    withFailedSync(
      withConfigManager(machine, { port: 80, ssl: false, askedAt: minutesBefore(now, 18), answered: false }),
      minutesBefore(now, 15),
      {
        error: 'not-configured',
        method: 'CWSyncMgr::DoSync',
        message: 'WSUS server not configured. Please refer to WCM.log for configuration error details.',
        code: null,
      },
    ),
  answers: { 'seen-where': 'config-manager', 'planned-work': 'no' },
  present: ['configmgr-wrong-port-or-name', 'console-cannot-connect'],
  unknown: [],
})
