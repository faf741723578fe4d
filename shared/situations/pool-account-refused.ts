import { minutesBefore } from '#shared/kernel/time'
import { withEvents, withPool } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

const was = { log: 'system', provider: 'was', about: 'WsusPool' } as const

/** The pool runs with an account of its own, whose password was changed. */
export const poolAccountRefused = defineSituation({
  id: 'pool-account-refused',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-UEBUNG', product: 2022, language: 'de-DE' }),
  broken: (machine, now) =>
    healthCycle(
      withEvents(
        withPool(machine, {
          state: 'stopped',
          identity: String.raw`DEMO\svc-wsus`,
          accountRefused: true,
        }),
        { ...was, id: 5057, at: minutesBefore(now, 66) },
        { ...was, id: 5059, at: minutesBefore(now, 65) },
      ),
      minutesBefore(now, 60),
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'pool-identity-failed'],
  unknown: [],
})
