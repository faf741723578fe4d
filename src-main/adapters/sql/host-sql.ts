import * as v from 'valibot'
import type { Result } from '#shared/kernel/result'
import { sqlProblem } from '#shared/kernel/sql-problem'
import { connectionString, type SqlBackend } from '../../probes/sql-backend'
import type { SqlParameter, SqlQuery, SqlReader } from '../../probes/sql-reader'
import type { SqlTexts } from './sql-texts'

/** The arguments of `invoke-sql`, as the host of the PowerShell session takes them. */
export interface InvokeSqlArguments {
  ConnectionString: string
  Text: string
  Names: readonly string[]
  Types: readonly string[]
  Values: readonly string[]
  Seconds: number
  Most: number
}
/** Calls `invoke-sql`; `seconds` is for all of it, connecting included. */
export type InvokeSql = (given: InvokeSqlArguments, seconds: number, signal: AbortSignal) => Promise<Result<unknown>>

/** What connecting may take on top of the query itself; the connection string says 10. */
const CONNECTING_SECONDS = 12

const value = v.union([v.string(), v.number(), v.boolean(), v.null()])
const answer = v.object({
  rows: v.array(v.record(v.string(), value)),
  more: v.boolean(),
  refusal: v.nullable(v.object({ number: v.number(), state: v.number(), opened: v.boolean() })),
})

/**
 * Reads as the account that runs the program, through System.Data.SqlClient in the PowerShell session: the only way to the Windows
 * Internal Database, and the usual one to a SQL Server.
 */
export const hostSql = (invoke: InvokeSql, backend: SqlBackend, database: string, texts: SqlTexts): SqlReader => ({
  async read(query, signal) {
    const connection = connectionString(backend, query.database === 'master' ? 'master' : database)
    if (!connection.ok) return { ...connection, error: null }
    const text = await texts(query.name)
    if (!text.ok) return { ...text, error: null }
    const given = argumentsOf(query, connection.value, text.value)
    const result = await invoke(given, query.seconds + CONNECTING_SECONDS, signal)
    if (!result.ok) return { ...result, error: null }
    const parsed = v.safeParse(answer, result.value)
    if (!parsed.success) return { ok: false, problem: { code: 'unreadable', target: 'invoke-sql' }, error: null }
    const { refusal, rows, more } = parsed.output
    if (refusal === null) return { ok: true, value: { rows, more } }
    const engine = backend.kind === 'wid' ? 'MICROSOFT##WID' : backend.dataSource
    const target = query.database === 'susdb' ? database : engine
    return { ok: false, problem: sqlProblem(refusal, target, query.seconds), error: refusal }
  },
})

function argumentsOf({ parameters, seconds, most }: SqlQuery, connection: string, text: string): InvokeSqlArguments {
  const given = Object.entries(parameters)
  return {
    ConnectionString: connection,
    Text: text,
    Names: given.map(([name]) => name),
    Types: given.map(([, one]) => typeOf(one)),
    Values: given.map(([, one]) => String(one)),
    Seconds: seconds,
    Most: most,
  }
}

const typeOf = (one: SqlParameter) => (typeof one === 'string' ? 'text' : typeof one === 'number' ? 'number' : 'yes-no')
