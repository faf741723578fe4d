import { minutesBefore } from '#shared/kernel/time'
import { withFailedSync } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The proxy wants a password: a 6703 that has nothing to do with the connection to WSUS. */
export const syncOther6703 = defineSituation({
  id: 'sync-other-6703',
  symptom: 'connection-error-503',
  on: healthy({ product: 2022, place: 'config-manager' }),
  broken: (machine, now) =>
    withFailedSync(machine, minutesBefore(now, 40), {
      error: 'other',
      method: 'CWSyncMgr::DoSync',
      message: 'The request failed with HTTP status 407: Proxy Authentication Required.',
      code: '0x80131509',
    }),
  answers: { 'seen-where': 'config-manager', 'planned-work': 'no' },
  present: ['other-sync-failure'],
  unknown: [],
})
