import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Where the connection error was seen; only the person who saw it can say. */
export const seenWhere = defineFact({
  id: 'seen-where',
  on: 'server',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['console', 'config-manager', 'browser', 'clients']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`seen-where.${answer}`)]],
})
