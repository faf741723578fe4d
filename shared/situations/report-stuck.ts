import { minutesBefore } from '#shared/kernel/time'
import { withComputer, withRecord } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** The computer asks every day, and its last report is from three weeks ago. */
export const reportStuck = defineSituation({
  id: 'report-stuck',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) => withComputer(withRecord(machine, { lastReportAt: minutesBefore(now, 21 * DAY) }), {}),
  answers: { 'affected-computers': 'one' },
  present: ['computer-silent', 'reporting-only-broken'],
  unknown: [],
})
