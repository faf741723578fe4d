import { minutesBefore } from '#shared/kernel/time'
import { withConfigFile } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** An edit by hand left a file that is no XML any more; the copy from before lies beside it. */
export const webConfigDamaged = defineSituation({
  id: 'web-config-damaged',
  symptom: 'connection-error-503',
  on: healthy({ product: 2016 }),
  broken: (machine, now) =>
    healthCycle(
      withConfigFile(machine, 'ApiRemoting30', { wellFormed: false, copy: 'web.config.before' }),
      minutesBefore(now, 26),
    ),
  answers: { 'seen-where': 'console', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'webconfig-broken'],
  unknown: [],
})
