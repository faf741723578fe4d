import * as v from 'valibot'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import { notReached } from '#shared/kernel/sql-problem'
import { oneRow, rowsOf } from './database'
import { backendOf, type SqlBackend } from './sql-backend'
import type { SqlAnswer, SqlName, SqlParameter } from './sql-reader'
import type { ProbeTools } from './tools'

type Target = FactValue<'setup-database'>
type Existing = FactValue<'existing-database'>

/** What setup was told, whether it has come to its end or not. */
const told = v.object({
  /** As a connection names it; empty: no server was named, and no Windows Internal Database is here. */
  server: v.string(),
  database: v.string(),
  machine: v.string(),
  person: v.string(),
  isController: v.boolean(),
})
type Told = v.InferOutput<typeof told>

/** In the folder of the Windows Internal Database. */
const filesFound = v.object({ files: v.array(v.string()) })

const TOLD_SECONDS = 20
const QUERY_SECONDS = 10

async function whatSetupWasTold(
  { powershell }: ProbeTools,
  signal: AbortSignal,
): Promise<Result<Told & { at: SqlBackend | null }>> {
  const read = await powershell.read('setup-target', {}, TOLD_SECONDS, signal)
  if (!read.ok) return read
  const parsed = v.safeParse(told, read.value)
  if (!parsed.success) return fail({ code: 'unreadable', target: 'setup-target' })
  if (parsed.output.server === '') return ok({ ...parsed.output, at: null })
  const at = backendOf(parsed.output.server, parsed.output.machine)
  return at.ok ? ok({ ...parsed.output, at: at.value }) : at
}

const askMaster = (
  tools: ProbeTools,
  at: SqlBackend,
  name: SqlName,
  parameters: Record<string, SqlParameter>,
  signal: AbortSignal,
): Promise<SqlAnswer> =>
  tools.sql(at, 'master').read({ name, database: 'master', parameters, seconds: QUERY_SECONDS, most: 1 }, signal)

/** A SUSDB that is there already: its files, and what the engine says of it (probes.md: db.state, db.size). */
export async function readExistingDatabase(tools: ProbeTools, signal: AbortSignal): Promise<Result<Existing>> {
  const [setup, found] = await Promise.all([
    whatSetupWasTold(tools, signal),
    tools.powershell.read('existing-database', {}, TOLD_SECONDS, signal),
  ])
  if (!setup.ok) return setup
  if (!found.ok) return found
  const folder = v.safeParse(filesFound, found.value)
  if (!folder.success) return fail({ code: 'unreadable', target: 'existing-database' })
  const { files } = folder.output
  const { at, database } = setup.value
  // Where there is no engine, none has it.
  if (at === null) return ok({ files, attached: false, access: null })
  const answer = await askMaster(tools, at, 'existing-database', { database }, signal)
  if (!answer.ok && answer.error && notReached(answer.error)) return ok({ files, attached: null, access: null })
  const rows = rowsOf(answer, 'existing-database', v.object({ access: v.string() }))
  if (!rows.ok) return rows
  const access = rows.value[0]?.access.toLowerCase().replaceAll('_', '-') ?? null
  return ok({ files, attached: access !== null, access: access as Existing['access'] })
}

const rightsRow = v.object({
  version: v.nullable(v.string()),
  personIsAdministrator: v.nullable(v.boolean()),
  loginIsAdministrator: v.nullable(v.boolean()),
})

const runOfSetup = v.nullable(v.object({ account: v.string() }))

/** Who ran setup the last time, from its log; null: nobody yet, or nobody can tell. */
async function accountOfSetup({ powershell }: ProbeTools, signal: AbortSignal): Promise<string | null> {
  const read = await powershell.read('setup-runs', {}, TOLD_SECONDS, signal)
  const run = v.safeParse(runOfSetup, read.ok ? (read.value ?? null) : null)
  return run.success ? (run.output?.account ?? null) : null
}

/** The SQL Server that setup was told to use, and what the account that runs setup may do there (probes.md: db.connect, db.version). */
export async function readSetupDatabase(tools: ProbeTools, signal: AbortSignal): Promise<Result<Target>> {
  const setup = await whatSetupWasTold(tools, signal)
  if (!setup.ok) return setup
  const { at, server, person, isController } = setup.value
  if (at === null || at.kind === 'wid') return ok(null)
  const login = (await accountOfSetup(tools, signal)) ?? person
  const isSame = login.toLowerCase() === person.toLowerCase()
  const answer = await askMaster(tools, at, 'setup-database', { login: isSame ? '' : login }, signal)
  // Whether another machine is a domain controller is not seen from here.
  const about = { server, login, domainController: at.kind === 'sql-here' ? isController : null }
  if (!answer.ok) {
    const { error, problem } = answer
    if (!error || !(notReached(error) || problem.code === 'sql-login-refused')) return fail(problem)
    const nothing = { version: null, sysadmin: null, person: { login: person, sysadmin: null } }
    return ok({ ...about, ...nothing, opened: false, sqlNumber: error.number })
  }
  const row = oneRow(rowsOf(answer, 'setup-database', rightsRow), 'setup-database')
  if (!row.ok) return row
  const { version, personIsAdministrator, loginIsAdministrator } = row.value
  return ok({
    ...about,
    version: version === null ? null : Number(version.split('.')[0]),
    opened: true,
    sqlNumber: null,
    sysadmin: loginIsAdministrator,
    person: { login: person, sysadmin: personIsAdministrator },
  })
}
