import * as v from 'valibot'
import { list, moment, text } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/**
 * Signs that the row is not one computer's own: names that one id went by, other rows with the same address or name
 * (probes.md: db.identityChurn). Two rows with the same id cannot be.
 */
export const computerDoubles = defineFact({
  id: 'computer-doubles',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({
    name: v.string(),
    /** Names under which the id of this row was seen in the last seven days, newest first. */
    names: v.array(v.object({ at: v.string(), name: v.string(), address: v.string() })),
    /** Another row with the same address or the same name. */
    sameAddress: v.nullable(v.object({ name: v.string(), lastContactAt: v.string() })),
  }),
  parts: ['names', 'same-address'],
  tell: ({ names, sameAddress }) => [
    ['names', list(names.map((one) => ({ list: [text(one.name), moment(one.at)] })))],
    ['same-address', list(sameAddress ? [{ list: [text(sameAddress.name), moment(sameAddress.lastContactAt)] }] : [])],
  ],
})
