import * as v from 'valibot'
import { word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Whether the finishing step after an update or an upgrade of WSUS was run (probes.md: role.postinstall; wsus-knowledge.md S2-13). */
export const servicing = defineFact({
  id: 'servicing',
  on: 'server',
  reader: 'registry',
  seconds: 15,
  shape: v.object({ pending: v.boolean() }),
  parts: ['state'],
  tell: ({ pending }) => [['state', word(pending ? 'not-finished' : 'finished')]],
})
