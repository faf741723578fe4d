import * as v from 'valibot'
import { moment, text, word, type Shown } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const at = (time: string | null): Shown => (time === null ? word('none') : moment(time))

/**
 * What IIS logged from the computer's address within thirty days: requests to `client.asmx`, and to the page that takes reports
 * (probes.md: iis.logs).
 */
export const computerRequests = defineFact({
  id: 'computer-requests',
  on: 'server',
  reader: 'log-file',
  seconds: 60,
  shape: v.object({
    name: v.string(),
    lastClientAt: v.nullable(v.string()),
    lastReportAt: v.nullable(v.string()),
    /** Status of the last request to the reporting page. */
    reportStatus: v.nullable(v.number()),
  }),
  parts: ['client', 'report', 'report-status'],
  tell: ({ lastClientAt, lastReportAt, reportStatus }) => [
    ['client', at(lastClientAt)],
    ['report', at(lastReportAt)],
    ['report-status', reportStatus === null ? word('none') : text(String(reportStatus))],
  ],
})
