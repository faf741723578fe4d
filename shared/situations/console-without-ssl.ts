import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** One console was never changed over to SSL. */
export const consoleWithoutSsl = defineSituation({
  id: 'console-without-ssl',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR', ssl: true }),
  broken: (machine, now) => ({
    ...machine,
    console: { ...machine.console, ssl: false },
    consoleRequests: {
      refused: [6, 21, 47].map((minutes) => ({
        at: minutesBefore(now, minutes),
        status: 403,
        subStatus: 4,
        account: null,
      })),
    },
  }),
  answers: { 'seen-where': 'console', 'console-reach': 'only-elsewhere', 'planned-work': 'no' },
  present: ['ssl-mismatch-console'],
  unknown: [],
})
