import * as v from 'valibot'
import { list, moment, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * The list that the console shows as "not running": what the database remembers of the last health cycle, not a live query
 * (probes.md: wsus.components; wsus-knowledge.md S4).
 */
export const failingComponents = defineFact({
  id: 'failing-components',
  on: 'server',
  reader: 'wsus-api',
  seconds: 120,
  shape: v.object({ names: v.array(v.string()), /** Last health cycle, UTC. */ writtenAt: v.nullable(v.string()) }),
  parts: ['names', 'written'],
  tell: ({ names, writtenAt }) => [
    ['names', list(names.map(text))],
    ['written', writtenAt === null ? word('unknown') : moment(writtenAt)],
  ],
})
