import * as v from 'valibot'
import { list, moment, text, type Shown } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const seen = { at: v.string(), name: v.string(), address: v.string() }
const named = (one: { name: string; at: string }): Shown => ({ list: [text(one.name), moment(one.at)] })

/**
 * Signs that the row is not one computer's own: names that one id went by, other rows with the same address or name, and rows that
 * took on a new name (probes.md: db.identityChurn). Two rows with the same id cannot be, and a row has the newest of its names only.
 */
export const computerDoubles = defineFact({
  id: 'computer-doubles',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({
    name: v.string(),
    /** The id of its row; null: no row of that name. */
    id: v.nullable(v.string()),
    /** New names of the last seven days under which the id of this row was seen, newest first. One look sees one. */
    names: v.array(v.object(seen)),
    /** The other rows of the server that took on a new name in the last seven days, newest first, the first fifty. */
    renamed: v.array(v.object({ ...seen, id: v.string() })),
    /** Another row with the same address or the same name. */
    sameAddress: v.nullable(v.object({ name: v.string(), lastContactAt: v.string() })),
  }),
  parts: ['names', 'renamed', 'same-address'],
  tell: ({ names, renamed, sameAddress }) => [
    ['names', list(names.map(named))],
    ['renamed', list(renamed.map(named))],
    ['same-address', list(sameAddress ? [{ list: [text(sameAddress.name), moment(sameAddress.lastContactAt)] }] : [])],
  ],
})
