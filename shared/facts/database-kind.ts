import * as v from 'valibot'
import { word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Where SUSDB is, read from `SqlServerName` and never guessed (probes.md: role.dbKind). */
export const databaseKind = defineFact({
  id: 'database-kind',
  on: 'server',
  reader: 'registry',
  seconds: 5,
  shape: v.picklist(['wid', 'sql-here', 'sql-elsewhere']),
  parts: ['kind'],
  tell: (kind) => [['kind', word(kind)]],
})
