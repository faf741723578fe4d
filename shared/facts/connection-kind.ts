import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How the computer is connected, or whether it is outside the company. */
export const connectionKind = defineFact({
  id: 'connection-kind',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['cable', 'wireless', 'outside']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`connection-kind.${answer}`)]],
})
