import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** First step of the swap test: whether both ends of the cable sit firmly (wsus-knowledge.md S1-3). */
export const cableSeated = defineFact({
  id: 'cable-seated',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['firm', 'loose']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`cable-seated.${answer}`)]],
})
