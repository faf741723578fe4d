import * as v from 'valibot'
import { choice } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Second step of the swap test: the same port with a cable that certainly works (wsus-knowledge.md S1-3a). */
export const knownGoodCable = defineFact({
  id: 'known-good-cable',
  on: 'computer',
  reader: 'person',
  seconds: 0,
  shape: v.picklist(['link', 'no-link']),
  parts: ['answer'],
  tell: (answer) => [['answer', choice(`known-good-cable.${answer}`)]],
})
