import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Who decides about groups, and which there are: `TargetingMode` (wsus-knowledge.md S1-27). */
export const targeting = defineFact({
  id: 'targeting',
  on: 'server',
  reader: 'sql',
  seconds: 60,
  shape: v.object({
    mode: v.picklist(['server', 'client']),
    groups: v.array(v.string()),
    /** Groups that computers ask for and that do not exist. */
    unrecognised: v.array(v.string()),
  }),
  parts: ['mode', 'groups', 'unrecognised'],
  tell: ({ mode, unrecognised }) => [
    ['mode', word(mode === 'server' ? 'console' : 'policy')],
    ['unrecognised', list(unrecognised.map(text))],
  ],
})
