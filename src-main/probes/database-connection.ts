import * as v from 'valibot'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import { notReached } from '#shared/kernel/sql-problem'
import { findDatabase } from './database'
import type { SqlAnswer, SqlQuery, SqlReader } from './sql-reader'
import type { ProbeTools } from './tools'

type Connection = FactValue<'database-connection'>

const engineRow = v.object({
  state: v.nullable(v.string()),
  access: v.nullable(v.string()),
  maySeeLogins: v.nullable(v.boolean()),
  isKnown: v.boolean(),
  hasLogin: v.boolean(),
  isAdministrator: v.boolean(),
  groupsMayEnter: v.boolean(),
})
type EngineRow = v.InferOutput<typeof engineRow>
const susdbRow = v.object({ maySeeUsers: v.nullable(v.boolean()), hasRole: v.boolean() })
type SusdbRow = v.InferOutput<typeof susdbRow>

/** SUSDB does not open, for everybody: 4060, 924 and their like. */
const closed = ['database-not-open', 'database-single-user']

/** What SQL Server says of a database that is shut, and also of one that is open to others and not to this user. */
const CANNOT_OPEN = 4060
const isOpen = ({ state, access }: EngineRow) => state === 'ONLINE' && access !== 'SINGLE_USER'

interface Wanted {
  sql: SqlReader
  /** Name of SUSDB, from the registry. */
  database: string
  /** `DOMAIN\SRV-WSUS$` where the engine is on another host; empty: NETWORK SERVICE. */
  account: string
}

/** Can the engine be reached, can SUSDB be opened, and is WSUS let in: of the database that the registry names. */
export async function readDatabase(tools: ProbeTools, signal: AbortSignal): Promise<Result<Connection>> {
  const database = await findDatabase(tools, signal)
  if (!database.ok) return database
  const { sql, name, account } = database.value
  return readDatabaseConnection({ sql, database: name, account }, signal)
}

/**
 * First the engine, in master, then SUSDB. What this user may not see stays open; only what WSUS itself would meet is told
 * (probes.md: db.connect, db.state, db.logins).
 */
export async function readDatabaseConnection(
  { sql, database, account }: Wanted,
  signal: AbortSignal,
): Promise<Result<Connection>> {
  const query = (name: SqlQuery['name'], of: SqlQuery['database'], parameters: SqlQuery['parameters']) =>
    sql.read({ name, database: of, parameters, seconds: 10, most: 1 }, signal)
  const engine = await query('database-engine', 'master', { database, account })
  if (!engine.ok) {
    if (!engine.error || !notReached(engine.error)) return fail(engine.problem)
    const refused = { opened: false, sqlNumber: engine.error.number }
    return ok({ engine: refused, susdb: refused, state: null, access: null, wsusLogin: null })
  }
  const seen = rowOf(engineRow, engine)
  if (!seen) return fail({ code: 'unreadable', target: 'database-engine.sql' })
  const susdb = await query('database-susdb', 'susdb', { account })
  if (!susdb.ok && (!susdb.error || !closed.includes(susdb.problem.code))) return fail(susdb.problem)
  if (!susdb.ok && susdb.error?.number === CANNOT_OPEN && isOpen(seen))
    return fail({ code: 'access-denied', target: database })
  const inside = susdb.ok ? rowOf(susdbRow, susdb) : null
  if (susdb.ok && !inside) return fail({ code: 'unreadable', target: 'database-susdb.sql' })
  return ok({
    engine: { opened: true, sqlNumber: null },
    susdb: { opened: susdb.ok, sqlNumber: susdb.ok ? null : (susdb.error?.number ?? null) },
    state: stateOf(seen),
    access: accessOf(seen),
    wsusLogin: loginOf(seen, inside),
  })
}

function rowOf<S extends v.GenericSchema>(shape: S, answer: Extract<SqlAnswer, { ok: true }>): v.InferOutput<S> | null {
  const parsed = v.safeParse(shape, answer.value.rows[0])
  return parsed.success ? parsed.output : null
}

/** `RECOVERY_PENDING`, in the words of our facts; a database that this user may not see has none. */
const inOurWords = (word: string | null) => word?.toLowerCase().replaceAll('_', '-') ?? null
const stateOf = ({ state }: EngineRow) => inOurWords(state) as Connection['state']
const accessOf = ({ access }: EngineRow) => inOurWords(access) as Connection['access']

/** Whether WSUS itself is let in; null wherever somebody with more rights might see otherwise. */
function loginOf(engine: EngineRow, susdb: SusdbRow | null): boolean | null {
  if (!engine.isKnown || engine.maySeeLogins !== true) return null
  if (engine.hasLogin && engine.isAdministrator) return true
  if (susdb?.maySeeUsers === true && !susdb.hasRole) return false
  if (!engine.hasLogin) return engine.groupsMayEnter ? null : false
  return susdb?.maySeeUsers === true ? true : null
}
