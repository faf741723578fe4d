import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact, type ValueOf } from './define-fact'

/** How the two times of the computer stand to each other: both alike, or the report left behind (wsus-knowledge.md S1-17). */
export const contactState = defineFact({
  id: 'contact-state',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.picklist(['alike', 'report-behind', 'never', 'not-listed']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`contact-state.${answer}`)]],
})

/** The report is behind where the computer asked two days or more after it last reported (wsus-knowledge.md S1-17). */
const BEHIND = 48 * 3_600_000

/** What the two times of a row say; null: there is no row. */
export function contactStateOf(
  record: { lastContactAt: string | null; lastReportAt: string | null } | null,
): ValueOf<typeof contactState> {
  if (record === null) return 'not-listed'
  const { lastContactAt, lastReportAt } = record
  if (lastContactAt === null) return 'never'
  const behind = lastReportAt === null || Date.parse(lastContactAt) - Date.parse(lastReportAt) >= BEHIND
  return behind ? 'report-behind' : 'alike'
}
