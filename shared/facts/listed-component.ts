import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** What the console's message names; only the person in front of it can say. */
export const listedComponent = defineFact({
  id: 'listed-component',
  on: 'server',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['only-self-update', 'wsus-service', 'web-services', 'database', 'several']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`listed-component.${answer}`)]],
})
