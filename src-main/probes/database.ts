import * as v from 'valibot'
import type { Problem } from '#shared/kernel/problem'
import { fail, ok, type Result } from '#shared/kernel/result'
import { backendOf, type SqlBackend } from './sql-backend'
import type { SqlAnswer, SqlName, SqlParameter, SqlReader } from './sql-reader'
import type { ProbeTools } from './tools'

/** Where SUSDB is, as the registry of the server says. */
const place = v.object({
  server: v.string(),
  database: v.string(),
  machine: v.string(),
  /** `DOMAIN\SRV-WSUS$`; null: none that is known. */
  account: v.nullable(v.string()),
})

/** The way to SUSDB. */
export interface Database {
  sql: SqlReader
  at: SqlBackend
  name: string
  /** The account under which WSUS comes to a database on another machine; empty: NETWORK SERVICE, on this one. */
  account: string
}

/** Reading the registry takes no time; the first call of a session does. */
const PLACE_SECONDS = 15

/** Finds SUSDB from the registry (probes.md: role.dbKind). Nothing is asked of it yet. */
export async function findDatabase(tools: ProbeTools, signal: AbortSignal): Promise<Result<Database>> {
  const read = await tools.powershell.read('database-place', {}, PLACE_SECONDS, signal)
  if (!read.ok) return read
  const parsed = v.safeParse(place, read.value)
  if (!parsed.success) return fail({ code: 'unreadable', target: 'database-place' })
  const { server, database, machine, account } = parsed.output
  const at = backendOf(server, machine)
  if (!at.ok) return at
  // An account that nobody knows is not found by the server either, and then nothing is said of its rights.
  const elsewhere = account ?? `${machine}$`
  return ok({
    sql: tools.sql(at.value, database),
    at: at.value,
    name: database,
    account: at.value.kind === 'sql-elsewhere' ? elsewhere : '',
  })
}

/** Seconds that one query may take; opening a connection comes on top. */
const QUERY_SECONDS = 15

/** Asks SUSDB one of the shipped queries and gives its rows, each of them in the shape that the query promises. */
export async function askSusdb<S extends v.GenericSchema>(
  tools: ProbeTools,
  { name, parameters = {}, most }: { name: SqlName; parameters?: Record<string, SqlParameter>; most: number },
  shape: S,
  signal: AbortSignal,
): Promise<Result<v.InferOutput<S>[]>> {
  const database = await findDatabase(tools, signal)
  if (!database.ok) return database
  const query = { name, database: 'susdb', parameters, seconds: QUERY_SECONDS, most } as const
  return rowsOf(await database.value.sql.read(query, signal), name, shape)
}

/** The rows of an answer, where every one of them has the shape that was promised. */
export function rowsOf<S extends v.GenericSchema>(
  answer: SqlAnswer,
  name: SqlName,
  shape: S,
): Result<v.InferOutput<S>[]> {
  if (!answer.ok) return fail(answer.problem)
  const rows = v.safeParse(v.array(shape), answer.value.rows)
  return rows.success ? ok(rows.output) : fail(unreadable(name))
}

/** The one row that a query promises. */
export function oneRow<T>(rows: Result<T[]>, name: SqlName): Result<T> {
  if (!rows.ok) return rows
  const [row] = rows.value
  return row === undefined ? fail(unreadable(name)) : ok(row)
}

const unreadable = (name: SqlName): Problem => ({ code: 'unreadable', target: `${name}.sql` })

/** What SUSDB has for never: nothing, or the first day that it can write down, 1753-01-01 (MS-WSUSSS). */
export const momentOf = (at: string | null): string | null => (at === null || at < '1900' ? null : at)
