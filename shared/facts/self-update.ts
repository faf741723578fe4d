import * as v from 'valibot'
import { text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The SelfUpdate tree that very old agents need (probes.md: http.endpoint.selfUpdate; wsus-knowledge.md S4-7). */
export const selfUpdate = defineFact({
  id: 'self-update',
  on: 'server',
  reader: 'http',
  seconds: 30,
  shape: v.object({
    /** Status of `/selfupdate/iuident.cab`; null: no answer at all. */
    status: v.nullable(v.number()),
    directoryExists: v.boolean(),
    anonymous: v.boolean(),
    requireSsl: v.boolean(),
    /** Users may read the folder. */
    readable: v.boolean(),
  }),
  parts: ['answer', 'directory', 'anonymous', 'require-ssl', 'readable'],
  tell: ({ status, directoryExists }) => [
    ['answer', status === null ? word('no-answer') : text(String(status))],
    ['directory', word(directoryExists ? 'present' : 'missing')],
  ],
})
