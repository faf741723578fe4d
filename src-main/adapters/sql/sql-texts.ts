import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SqlName } from '../../probes/sql-reader'

/** Gives the text of a query from the folder that the program ships it in. */
export const sqlTexts =
  (folder: string) =>
  (name: SqlName): Promise<string> =>
    readFile(path.join(folder, `${name}.sql`), 'utf8')
export type SqlTexts = ReturnType<typeof sqlTexts>
