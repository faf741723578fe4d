import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Third step of the swap test: the same cable at another wall port (wsus-knowledge.md S1-3b). */
export const otherPort = defineFact({
  id: 'other-port',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['link', 'no-link']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`other-port.${answer}`)]],
})
