import { fail, ok, type Result } from '#shared/kernel/result'

/** Where SUSDB lies, from the registry and never asked (probes.md: role.dbKind). */
export interface SqlBackend {
  kind: 'wid' | 'sql-here' | 'sql-elsewhere'
  /** As a connection names it: `np:\\.\pipe\MICROSOFT##WID\tsql\query`, `SRV-SQL\WSUS`, `SRV-SQL,1437`. */
  dataSource: string
  /** null: this machine. */
  host: string | null
  instance: string | null
  port: number | null
}

/** The pipes of the Windows Internal Database: of today, and of WSUS 3.0. */
const pipes: [RegExp, string][] = [
  [/MICROSOFT##WID/i, 'np:\\\\.\\pipe\\MICROSOFT##WID\\tsql\\query'],
  [/MICROSOFT##SSEE/i, 'np:\\\\.\\pipe\\MSSQL$MICROSOFT##SSEE\\sql\\query'],
]

/** A server, perhaps an instance, perhaps a port. Whatever else stands in the registry would become part of a connection string. */
const place = /^(?:(?:tcp|np|lpc):)?(?<host>[\w.()-]+)(?:\\(?<instance>[\w$#]+))?(?:,(?<port>\d{1,5}))?$/

/** What this machine is called everywhere. */
const nameless = ['.', '(local)', 'localhost', '127.0.0.1']

/** `sqlServerName` may begin with the name of the host even for the Windows Internal Database. */
export function backendOf(sqlServerName: string, thisMachine: string): Result<SqlBackend> {
  const pipe = pipes.find(([name]) => name.test(sqlServerName))
  if (pipe) return ok({ kind: 'wid', dataSource: pipe[1], host: null, instance: null, port: null })
  const { host, instance, port } = place.exec(sqlServerName.trim())?.groups ?? {}
  if (!host) return fail({ code: 'unreadable', target: 'SqlServerName' })
  const [ownName = ''] = thisMachine.toLowerCase().split('.')
  const here = [...nameless, ownName, thisMachine.toLowerCase()]
  const local = here.includes(host.toLowerCase()) || host.toLowerCase().startsWith(`${ownName}.`)
  return ok({
    kind: local ? 'sql-here' : 'sql-elsewhere',
    dataSource: sqlServerName.trim(),
    host: local ? null : host,
    instance: instance ?? null,
    port: port === undefined ? null : Number(port),
  })
}

/** Where a SQL Server answers over TCP. */
export interface TcpPlace {
  host: string
  /** null: only the instance is known, and SQL Server Browser has to be asked. */
  port: number | null
  instance: string | null
}

/** Where SQL Server answers when nothing else is said. */
const DEFAULT_PORT = 1433

/**
 * The way to a SQL Server over TCP; null: there is none to the Windows Internal Database. `ownName`: of this machine, because a
 * certificate is for a name, and never for `(local)`.
 */
export function tcpPlaceOf({ kind, dataSource, instance, port }: SqlBackend, ownName: string): TcpPlace | null {
  const name = place.exec(dataSource)?.groups?.host
  if (kind === 'wid' || name === undefined) return null
  const host = nameless.includes(name.toLowerCase()) ? ownName : name
  return { host, instance, port: port ?? (instance === null ? DEFAULT_PORT : null) }
}

/** Database names that need no quotes; SUSDB is one. */
const plainName = /^[\w-]+$/

/**
 * What System.Data.SqlClient takes. The account is the one that runs the program: no name, no password. Connections are not kept,
 * because a kept one would hold SUSDB while somebody sets it to a single user.
 */
export function connectionString({ dataSource }: SqlBackend, database: string): Result<string> {
  if (!plainName.test(database)) return fail({ code: 'unreadable', target: 'SqlDatabaseName' })
  const settings = [
    `Data Source=${dataSource}`,
    `Initial Catalog=${database}`,
    'Integrated Security=SSPI',
    'Connect Timeout=10',
    'Application Name=WSUS Medic',
    'Pooling=false',
  ]
  return ok(settings.join(';'))
}
