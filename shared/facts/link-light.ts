import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The small light beside the cable. What only a person can see is a fact as well. */
export const linkLight = defineFact({
  id: 'link-light',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['on', 'off']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`link-light.${answer}`)]],
})
