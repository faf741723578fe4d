import * as v from 'valibot'
import { amount, moment, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** All rows of the server's list in numbers (probes.md: db.computers.summary): one silent computer, or a silent server. */
export const allComputers = defineFact({
  id: 'all-computers',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({
    total: v.number(),
    notReported7Days: v.number(),
    newestContactAt: v.nullable(v.string()),
    newestReportAt: v.nullable(v.string()),
  }),
  parts: ['total', 'not-reported-7-days', 'newest-contact', 'newest-report'],
  tell: ({ total, notReported7Days, newestContactAt, newestReportAt }) => [
    ['newest-contact', newestContactAt === null ? word('never') : moment(newestContactAt)],
    ['newest-report', newestReportAt === null ? word('never') : moment(newestReportAt)],
    ['total', amount(total, 'count')],
    ['not-reported-7-days', amount(notReported7Days, 'count')],
  ],
})
