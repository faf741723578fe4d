import { minutesBefore } from '#shared/kernel/time'
import { withDirectory, withRecord } from '#shared/practice/change'
import { healthCycle } from '#shared/practice/health-cycle'
import { healthy } from '#shared/practice/healthy'
import { DAY } from '#shared/practice/healthy-computer'
import { defineSituation } from './define-situation'

/** Contact is fresh, reports are not: the page that takes them was locked. */
export const reportingPageLocked = defineSituation({
  id: 'reporting-page-locked',
  symptom: 'computer-not-reported',
  on: healthy(),
  broken: (machine, now) =>
    healthCycle(
      withRecord(withDirectory(machine, 'ReportingWebService', { anonymous: false }), {
        lastReportAt: minutesBefore(now, 8 * DAY),
      }),
      minutesBefore(now, 40),
    ),
  answers: { 'affected-computers': 'some' },
  present: ['components-not-running', 'computer-silent', 'reporting-only-broken', 'webservice-red-auth-ssl'],
  unknown: [],
})
