import * as v from 'valibot'
import { amount, moment } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** What `SoftwareDistribution.log` says of the signs that causes know (probes.md: log.softwareDistribution; times are UTC). */
export const wsusLog = defineFact({
  id: 'wsus-log',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.object({
    firstLineAt: v.nullable(v.string()),
    signs: v.array(
      v.object({
        at: v.string(),
        sign: v.picklist(['ping-not-local', 'sql-exception', 'schema-mismatch', 'registry-unreadable', 'disk-full']),
      }),
    ),
    errors: v.number(),
  }),
  parts: ['errors', 'signs', 'last-sign', 'first-line', 'self-test-refused'],
  tell: ({ errors, signs }) => [
    ['errors', amount(errors, 'count')],
    ['signs', amount(signs.length, 'count')],
    ...(signs[0] ? ([['last-sign', moment(signs[0].at)]] as const) : []),
  ],
})
