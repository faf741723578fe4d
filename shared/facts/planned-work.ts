import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Whether somebody stopped a part on purpose or is working on the server now: then nothing is started without asking them. */
export const plannedWork = defineFact({
  id: 'planned-work',
  on: 'server',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['yes', 'no']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`planned-work.${answer}`)]],
})
