import type { FactValue } from '#shared/facts/index'
import type { Complaint } from '#shared/facts/setup-runs'
import { setupMarkers } from '#shared/facts/post-installation'
import { minutesBefore } from '#shared/kernel/time'
import { withService } from './change'
import { healthCycle } from './health-cycle'
import type { MachineState } from './state'

/** What setup makes and a machine without it lacks. */
type MadeBySetup = Pick<
  MachineState,
  'setup' | 'site' | 'pool' | 'webServices' | 'selfUpdate' | 'administrators' | 'firewall' | 'remembered'
>

/** How WSUS came onto a practised machine, and what stands in the way of setup and of updates. */
export interface Installation {
  features: FactValue<'role-features'>
  featureError: FactValue<'feature-installation'>
  run: FactValue<'setup-runs'>
  pendingRestart: FactValue<'pending-restart'>
  /** The SQL Server that setup was told to use; null: Windows Internal Database. */
  target: FactValue<'setup-database'>
  /** A SUSDB that is left of a former installation. */
  leftover: { files: string[]; attached: boolean; access: 'multi-user' | 'single-user'; newer: boolean } | null
  ports: FactValue<'wsus-ports'>
  logonRight: FactValue<'logon-right'>
  tempFolders: FactValue<'temp-folders'>
  contentFolder: FactValue<'content-folder'>
  updates: FactValue<'update-history'>
  /** Whether another attempt at the updates that failed succeeds. */
  retrySucceeds: boolean
  /** What setup will make once it comes to its end; null: it has. */
  toCome: { made: MadeBySetup; services: MachineState['services'] } | null
}

const PERSON = String.raw`DEMO\demo-admin`
const FRAMEWORK = String.raw`C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files`

/** A machine on which setup and all updates went well. `server`: the SQL Server, null for the Windows Internal Database. */
export function installed(
  name: string,
  kind: MachineState['database']['kind'],
  server: string | null,
  now: string,
): Installation {
  const wid = kind === 'wid'
  return {
    features: {
      role: 'installed',
      wid: wid ? 'installed' : 'available',
      sql: wid ? 'available' : 'installed',
      registered: [wid ? 'wid' : 'sql'],
    },
    featureError: null,
    run: {
      tool: 'post-installation',
      at: minutesBefore(now, 90 * 24 * 60),
      account: wid ? `${name}\\Administrator` : PERSON,
      succeeded: true,
      sqlNumber: null,
      complaints: [],
    },
    pendingRestart: { components: false, windowsUpdate: false, newName: false, files: 0 },
    // Whether another machine is a domain controller is not seen from here.
    target: server === null ? null : sqlServer(server, kind === 'sql-elsewhere' ? { domainController: null } : {}),
    leftover: null,
    ports: [8530, 8531].map((port) => ({ port, holder: null })),
    logonRight: { allServices: true, engine: false, byPolicy: false },
    tempFolders: [String.raw`C:\Windows\Temp`, FRAMEWORK].map((path) => ({ path, fullControl: true })),
    contentFolder: {
      path: String.raw`D:\WSUS`,
      exists: true,
      place: 'local-drive',
      fileSystem: 'NTFS',
      writable: true,
    },
    updates: { failed: [], installed: [] },
    retrySucceeds: true,
    toCome: null,
  }
}

/** A SQL Server on which whoever runs setup is an administrator. */
export const sqlServer = (
  server: string,
  change: Partial<NonNullable<Installation['target']>> = {},
): NonNullable<Installation['target']> => ({
  server,
  version: 15,
  opened: true,
  sqlNumber: null,
  login: PERSON,
  sysadmin: true,
  person: { login: PERSON, sysadmin: true },
  domainController: false,
  ...change,
})

export const withInstallation = (machine: MachineState, change: Partial<Installation>): MachineState => ({
  ...machine,
  installation: { ...machine.installation, ...change },
})
export const withTarget = (machine: MachineState, change: Partial<NonNullable<Installation['target']>>): MachineState =>
  withInstallation(machine, { target: machine.installation.target && { ...machine.installation.target, ...change } })

/** The registry key of WSUS with these values and no others. */
export const onlyKept = (kept: Partial<NonNullable<MachineState['setup']>>): MachineState['setup'] => ({
  TargetDir: null,
  ContentDir: null,
  SqlServerName: null,
  SqlDatabaseName: null,
  PortNumber: null,
  UsingSSL: null,
  IISTargetWebSiteIndex: null,
  WsusAdministratorsSid: null,
  WsusReportersSid: null,
  ...kept,
})

const noDirectory = { exists: false, anonymous: false, requireSsl: false, readable: false }

const WID = 'MSSQL$MICROSOFT##WID'

/**
 * The same machine before setup has come to its end: nothing that setup makes is there. Services come with the role and its
 * database; where `change` says that those are missing, they are too.
 */
export function notSetUp(machine: MachineState, change: Partial<Installation> = {}): MachineState {
  const { setup, site, pool, webServices, selfUpdate, administrators, firewall, remembered } = machine
  const { WsusService, [WID]: engine, ...others } = machine.services
  const service: MachineState['services'] = WsusService
    ? { WsusService: { ...WsusService, state: 'stopped', exitCode: 1077 } }
    : {}
  const database: MachineState['services'] = engine ? { [WID]: engine } : {}
  const features = change.features ?? machine.installation.features
  const made = { setup, site, pool, webServices, selfUpdate, administrators, firewall, remembered }
  const bare: MachineState = {
    ...machine,
    services: {
      ...others,
      ...(features.role === 'installed' ? service : {}),
      ...(features.wid === 'installed' ? database : {}),
    },
    setup: null,
    site: null,
    pool: null,
    webServices: {},
    selfUpdate: noDirectory,
    administrators: { ...administrators, group: null, members: [] },
    firewall: { ...firewall, rules: [] },
    events: [],
  }
  return withInstallation(bare, { run: null, toCome: { made, services: { ...service, ...database } }, ...change })
}

/** The role with the services that belong to it. Server Manager asks for the folder for update files and keeps it. */
export function withRole(machine: MachineState): MachineState {
  const { features, toCome, contentFolder } = machine.installation
  return withInstallation(
    {
      ...machine,
      services: { ...toCome?.services, ...machine.services },
      setup: machine.setup ?? onlyKept({ ContentDir: contentFolder?.path ?? null }),
    },
    { features: { ...features, role: 'installed', wid: 'installed', registered: ['wid'] }, featureError: null },
  )
}

/** The marks of a finished setup that are missing. */
export function missingMarkers({ setup, installation }: MachineState): FactValue<'post-installation'>['missing'] {
  if (setup === null || installation.toCome !== null) return [...setupMarkers]
  return setupMarkers.filter((marker) => marker in setup && setup[marker as keyof typeof setup] === null)
}

interface Refusal {
  about: Complaint
  line: string
  sqlNumber: number | null
}
const refusal = (about: Complaint, line: string, sqlNumber: number | null = null): Refusal => ({
  about,
  line,
  sqlNumber,
})

/** How .NET begins the text of every error of a database. */
const SQL_EXCEPTION = 'System.Data.SqlClient.SqlException (0x80131904)'

/** What setup would stop at, as its log says it; null: it comes to its end. */
export function whySetupFails(machine: MachineState, sysadmin: boolean): Refusal | null {
  const { pendingRestart, contentFolder, target, leftover, ports, tempFolders, features, logonRight } =
    machine.installation
  if (pendingRestart.components) return refusal('pending-restart', '0x80070BC2 (3010)')
  if (!contentFolder?.exists || contentFolder.fileSystem === 'ReFS' || contentFolder.writable === false)
    return refusal(
      'content-dir',
      `Microsoft.UpdateServices.Administration.CommandException: ${contentFolder?.path ?? ''}`,
    )
  const noEngine = (number: number) =>
    refusal('sql-not-found', `${SQL_EXCEPTION}: (provider: Named Pipes Provider, error: 40)`, number)
  if (features.registered.length > 1) return noEngine(2)
  if (target === null && !(logonRight.allServices || logonRight.engine)) return noEngine(2)
  if (target && !target.opened) return noEngine(target.sqlNumber ?? 53)
  if (target && !sysadmin)
    return refusal(
      'create-database-denied',
      `${SQL_EXCEPTION}: CREATE DATABASE permission denied in database 'master'.`,
      262,
    )
  if (leftover?.newer)
    return refusal(
      'schema-newer',
      `${SQL_EXCEPTION}: The schema version of the database is from a newer version of WSUS than is currently installed.`,
      50000,
    )
  if (ports.some(({ holder }) => holder !== null))
    return refusal('binding', 'System.Runtime.InteropServices.COMException (0x80070020), binding *:8530:')
  const locked = tempFolders.find(({ fullControl }) => !fullControl)
  return locked
    ? refusal('access-denied', `System.UnauthorizedAccessException: Access to the path '${locked.path}' is denied.`)
    : null
}

/** One run of setup, to its end or to what it stops at; by the account that ran it before, or by whoever runs this program. */
export function runSetup(machine: MachineState, at: string, by: 'same' | 'person' = 'same'): MachineState {
  const { run: before, target } = machine.installation
  const account = by === 'person' ? (target?.person.login ?? PERSON) : (before?.account ?? target?.login ?? PERSON)
  const sysadmin = by === 'person' ? target?.person.sysadmin === true : target?.sysadmin === true
  const refused = whySetupFails(machine, sysadmin)
  const run: Installation['run'] = {
    tool: before?.tool ?? 'post-installation',
    at,
    account,
    succeeded: refused === null,
    sqlNumber: refused?.sqlNumber ?? null,
    complaints: refused ? [{ about: refused.about, line: refused.line }] : [],
  }
  if (refused) return withInstallation(machine, { run })
  const { toCome } = machine.installation
  const services = { ...toCome?.services, ...machine.services }
  const made = withInstallation({ ...machine, services, ...toCome?.made }, { run, toCome: null, featureError: null })
  return healthCycle(withService(made, 'WsusService', { state: 'running', exitCode: 0 }), at)
}
