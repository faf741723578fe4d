import * as v from 'valibot'
import { amount } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How many reports the database keeps: the rows of `tbEventInstance` (probes.md: db.events.count). */
export const eventTable = defineFact({
  id: 'event-table',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({ rows: v.number() }),
  parts: ['rows'],
  tell: ({ rows }) => [['rows', amount(rows, 'count')]],
})
