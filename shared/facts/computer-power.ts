import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Whether the computer is on; whoever stands before it sees it. From far away no answer looks the same as off. */
export const computerPower = defineFact({
  id: 'computer-power',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['on', 'asleep', 'off']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`computer-power.${answer}`)]],
})
