import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** From where the console works, if from anywhere: on the server itself, or for another account (wsus-knowledge.md, 2 and S5-6). */
export const consoleReach = defineFact({
  id: 'console-reach',
  on: 'server',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['only-elsewhere', 'only-this-account', 'everywhere']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`console-reach.${answer}`)]],
})
