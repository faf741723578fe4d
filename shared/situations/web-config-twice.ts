import { minutesBefore } from '#shared/kernel/time'
import { withWebConfig } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** A file type was added to the site although the server has it: IIS loads none of it. */
export const webConfigTwice = defineSituation({
  id: 'web-config-twice',
  symptom: 'connection-error-503',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2019, language: 'ko-KR' }),
  broken: (machine, now) =>
    healthCycle(withWebConfig(machine, { duplicateTypes: ['.wim', '.msu'] }), minutesBefore(now, 17)),
  answers: { 'seen-where': 'browser', 'console-reach': 'everywhere', 'planned-work': 'no' },
  present: ['components-not-running', 'console-cannot-connect', 'webconfig-broken'],
  unknown: [],
})
