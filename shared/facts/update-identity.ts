import * as v from 'valibot'
import { text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The id under which the computer reports, `SusClientId` (probes.md: cli.susid). Two computers with the same one are the only hard proof. */
export const updateIdentity = defineFact({
  id: 'update-identity',
  on: 'computer',
  reader: 'registry',
  seconds: 5,
  shape: v.object({ id: v.nullable(v.string()), validated: v.boolean() }),
  parts: ['id', 'validated'],
  tell: ({ id, validated }) => [
    ['id', id === null ? word('missing') : text(id)],
    ['validated', word(validated ? 'present' : 'missing')],
  ],
})
