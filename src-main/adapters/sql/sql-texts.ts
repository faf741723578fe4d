import type { Result } from '#shared/kernel/result'
import type { SqlName } from '../../probes/sql-reader'
import { sealedText, type ScriptSums } from '../powershell/script-seal'

/** Gives the text of a query from the folder of scripts that the program ships; `sums`: null where the program was not built. */
export const sqlTexts =
  (scripts: string, sums: ScriptSums | null) =>
  (name: SqlName): Promise<Result<string>> =>
    sealedText(scripts, `read/${name}.sql`, sums)
export type SqlTexts = ReturnType<typeof sqlTexts>
