import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** A SUSDB that is there already, in use or left over: its files, and what the engine says of it (probes.md: db.state, db.size). */
export const existingDatabase = defineFact({
  id: 'existing-database',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({
    /** SUSDB.mdf and SUSDB_log.ldf in the folder of the Windows Internal Database. */
    files: v.array(v.string()),
    /** Whether the engine knows a SUSDB; null where the engine could not be asked. */
    attached: v.nullable(v.boolean()),
    access: v.nullable(v.picklist(['multi-user', 'single-user', 'restricted-user'])),
  }),
  parts: ['files', 'attached', 'access'],
  tell: ({ files, attached, access }) => [
    ['files', list(files.map(text))],
    ['attached', attached === null ? word('no-answer') : word(attached ? 'present' : 'not-there')],
    ...(access ? ([['access', word(access)]] as const) : []),
  ],
})
