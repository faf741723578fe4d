import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How many computers are silent: it tells a computer's fault from the server's, and from clones that share an identity. */
export const affectedComputers = defineFact({
  id: 'affected-computers',
  on: 'server',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['one', 'some', 'taking-turns', 'all']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`affected-computers.${answer}`)]],
})
