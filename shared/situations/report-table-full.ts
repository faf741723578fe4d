import { minutesBefore } from '#shared/kernel/time'
import { withFleet, withRecord } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** Millions of old reports: new ones are not stored in time. */
export const reportTableFull = defineSituation({
  id: 'report-table-full',
  symptom: 'computer-not-reported',
  on: healthy({ name: 'SRV-UEBUNG', product: 2016, language: 'de-DE' }),
  broken: (machine, now) =>
    withFleet(withRecord(machine, { lastReportAt: minutesBefore(now, 14 * DAY) }), { eventRows: 3_400_000 }),
  answers: { 'affected-computers': 'some' },
  present: ['computer-silent', 'event-table-full', 'reporting-only-broken'],
  unknown: [],
})
