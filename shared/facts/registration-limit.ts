import * as v from 'valibot'
import { amount, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How many computers may register, `MaximumAllowedComputers` (wsus-knowledge.md S1-26). */
export const registrationLimit = defineFact({
  id: 'registration-limit',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({ limit: v.nullable(v.number()), registered: v.number() }),
  parts: ['limit', 'registered'],
  tell: ({ limit, registered }) => [
    ['limit', limit === null ? word('unlimited') : amount(limit, 'count')],
    ['registered', amount(registered, 'count')],
  ],
})
