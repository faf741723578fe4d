import type { TlsShown } from '#shared/facts/certificate'
import type { Endpoint } from '#shared/facts/endpoints'
import type { FactId, FactValue } from '#shared/facts/index'
import type { Service } from '#shared/facts/services'
import type { setupValues } from '#shared/facts/wsus-setup'
import type { Problem } from '#shared/kernel/problem'
import type { ComputerState, FleetState } from './computer-state'
import type { Installation } from './installation'

/** A service of the practised machine, with what would happen if it were started. */
export interface PracticeService extends Service {
  dependsOn: string[]
  /** Starting ends in Win32 error 1069: the account may not log on. */
  logonFails?: true
  /** Stops again right after it was started. */
  diesAfterStart?: true
}

export type SetupValue = (typeof setupValues)[number]
export type ServerLanguage = 'en-US' | 'ko-KR' | 'de-DE'
export type PracticeLog = 'application' | 'system' | 'security'

/** One event in a log of the practised machine. `provider`: wsus, database, dotnet, scm, was, security. */
export interface PracticeEvent {
  log: PracticeLog
  provider: 'wsus' | 'database' | 'dotnet' | 'scm' | 'was' | 'security'
  id: number
  at: string
  about?: string
}

export interface WebDirectory {
  exists: boolean
  anonymous: boolean
  requireSsl: boolean
  readable: boolean
}

/** A practised machine: all that its facts follow from. Steps change this and never the facts. One plain object, kept as JSON. */
export interface MachineState {
  name: string
  windows: { product: string; build: number; ubr: number; language: ServerLanguage }
  memory: { totalBytes: number; availableBytes: number }
  volumes: FactValue<'volumes'>
  /** By key name; kernel drivers such as HTTP too. */
  services: Record<string, PracticeService>
  /** The registry key of WSUS; null: not configured. A value that is null is missing. */
  setup: Record<SetupValue, string | number | null> | null
  database: {
    kind: 'wid' | 'sql-here' | 'sql-elsewhere'
    /** Key name of the local service; null where the engine is on another host. */
    service: string | null
    host: string
    /** Other applications keep databases in the same engine. */
    shared: boolean
    /** Whether the engine answers at all, given that it runs: one that hangs does not, until it is started again. */
    answers: boolean
    files: 'ok' | 'recovery-pending' | 'suspect' | 'offline'
    access: 'multi-user' | 'single-user'
    wsusLogin: boolean
  }
  site: {
    id: number
    name: string
    state: 'started' | 'stopped'
    bindings: string[]
    /** What it shows over TLS; null: it has no certificate. */
    tls: TlsShown | null
    port: number
    /** Another program that listens on the port; then the site cannot start. */
    portTakenBy: { process: string; pid: number } | null
    /** Another started site with the same binding; then this one cannot start. */
    sameBinding: string | null
  } | null
  otherSites: string[]
  pool: {
    name: string
    state: 'started' | 'stopped'
    autoStart: boolean
    privateMemoryKilobytes: number
    queueLength: number
    idleMinutes: number
    pinging: boolean
    pingSeconds: number
    startupSeconds: number
    recycleMinutes: number
    identity: string
    /** The account may not log on: starting the pool ends in WAS 5059. Another account may. */
    accountRefused: boolean
    /** What the worker would like to have; a limit keeps it below that. null: no worker. */
    workerBytes: number | null
    /** How many requests would wait; the queue takes no more than its length. */
    waitingRequests: number
    /** How long the first page takes to come, while the worker wakes up. */
    answerMilliseconds: number
    httpErrors: Record<string, number>
    lastHttpErrorAt: string | null
  } | null
  /** By directory name: ClientWebService, SimpleAuthWebService, ... */
  webServices: Record<string, WebDirectory>
  selfUpdate: WebDirectory
  /** The configuration files of the site. */
  webConfig: FactValue<'web-config'>
  /** A finishing step of an update is still to be run. */
  servicingPending: boolean
  firewall: FactValue<'firewall-rules'>
  /** The group that may administer WSUS, and the person in front of this machine. */
  administrators: { group: { sid: string; name: string } | null; members: string[]; person: string }
  /** How Configuration Manager asks for this WSUS, and what became of it; null where there is none. */
  configManager: {
    account: string
    server: string
    port: number
    ssl: boolean
    /** When it last asked, and whether it got an answer. */
    askedAt: string
    answered: boolean
    sync: NonNullable<FactValue<'config-manager-sync'>>
  } | null
  /** The person's own console. */
  console: { cacheDamaged: boolean; ssl: boolean }
  consoleRequests: FactValue<'console-requests'>
  /** Answers of the pages that differ from what follows from the rest. */
  pages: Partial<Record<Endpoint['name'], Pick<Endpoint, 'status' | 'subStatus'>>>
  events: PracticeEvent[]
  logsReachBackTo: string
  wsusLog: FactValue<'wsus-log'>
  /** What the database remembers as not running, and since when. */
  remembered: { names: string[]; writtenAt: string }
  topology: FactValue<'topology'>
  installation: Installation
  attackSignsAt: string | null
  /** The one computer that a visit may be about, and what the server knows of all of them. */
  computer: ComputerState
  fleet: FleetState
  /** Facts that refuse to be read, and how. */
  refuses: Partial<Record<FactId, Problem>>
  /** How long a probe of a fact takes in practice, in milliseconds; some never answer. */
  slow: Partial<Record<FactId, number | 'never'>>
}
