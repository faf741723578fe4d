import type { Result } from '#shared/kernel/result'
import type { HttpAsker } from './http-asker'
import type { SeenNames } from './seen-names'
import type { SqlBackend } from './sql-backend'
import type { SqlReader } from './sql-reader'

/** What an argument of a function in the host script may be: its typed parameters take them. */
export type PsArguments = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Calls functions of the host script that read; it never takes a command or a script. */
export interface PsReader {
  /**
   * `seconds`: the longest that this one may take once its turn has come. `begun`: called then; for what is only read on the way to
   * a fact it is left out.
   */
  read(
    call: string,
    given: PsArguments,
    seconds: number,
    signal: AbortSignal,
    begun?: () => void,
  ): Promise<Result<unknown>>
}

/** What probes read with. */
export interface ProbeTools {
  powershell: PsReader
  http: HttpAsker
  /** The database engine at a place; nothing is opened before something is read. `database`: what SUSDB is called there. */
  sql: (at: SqlBackend, database: string) => SqlReader
  /** Name of the computer that the visit is about, as the person gave it; null: not said yet. */
  computer: string | null
  /** Which ids were seen under which names, as long as this source is open. */
  seen: SeenNames
  /** To be called when reading the fact itself begins: its time counts from then on. */
  begun: () => void
}

/** Where one fact comes from on a live machine. Its answer still goes through the shape of the fact. */
export type Probe = (tools: ProbeTools, signal: AbortSignal) => Promise<Result<unknown>>
