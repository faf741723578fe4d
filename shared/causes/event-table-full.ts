import { pick } from '#shared/facts/events'
import { amount, atMost } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { eventsSeen } from './event-evidence'
import { judged } from './verdict'

export const MOST_ROWS = 1_000_000
const few = rule({ should: atMost(amount(MOST_ROWS, 'count')), mark: 'V', source: 'event-table-size' })

/** The table of reports is so large that new ones time out (wsus-knowledge.md S1-18). The limit was written down for WSUS 2 and 3. */
export const eventTableFull = defineCause({
  id: 'event-table-full',
  needs: ['event-table'],
  helps: ['wsus-events'],
  explains: ['reporting-only-broken', 'computer-silent'],
  judge({ 'event-table': { rows }, 'wsus-events': events }, { since }) {
    const seen = events ? pick(events, [505], since) : []
    return judged(
      [checked(few, 'event-table.rows', amount(rows, 'count'), rows <= MOST_ROWS)],
      seen.length > 0 ? [beside('wsus-events.reports-lost', eventsSeen(seen))] : [],
    )
  },
})
