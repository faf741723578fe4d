import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Last step of the swap test: another computer at this cable and this port (wsus-knowledge.md S1-3 and S1-5). */
export const otherComputer = defineFact({
  id: 'other-computer',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['link', 'no-link']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`other-computer.${answer}`)]],
})
