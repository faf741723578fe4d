import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

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
