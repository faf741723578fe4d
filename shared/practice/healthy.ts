import type { TlsShown } from '#shared/facts/certificate'
import { minutesBefore } from '#shared/kernel/time'
import { GIB } from './follows'
import { installed } from './installation'
import { inLanguage } from './languages'
import { doors } from './doors'
import { healthyComputer, healthyFleet } from './healthy-computer'
import type { MachineState, PracticeService, ServerLanguage, WebDirectory } from './state'

/** What sort of healthy machine is wanted. */
export interface Wanted {
  name?: string
  product?: keyof typeof builds
  language?: ServerLanguage
  database?: keyof typeof databases
  place?: keyof typeof places
  ssl?: boolean
  /** The pool as WSUS' own setup leaves it, not as Microsoft advises it since. */
  poolAsInstalled?: boolean
}

/** A build of each release with CVE-2025-59287 closed. */
const builds = {
  2016: { build: 14393, ubr: 9062 },
  2019: { build: 17763, ubr: 8511 },
  2022: { build: 20348, ubr: 4893 },
  2025: { build: 26100, ubr: 7462 },
} as const

const databases = {
  wid: { kind: 'wid', service: 'MSSQL$MICROSOFT##WID', server: 'MICROSOFT##WID', shared: false },
  'default-instance': { kind: 'sql-here', service: 'MSSQLSERVER', server: '', shared: false },
  'named-instance': { kind: 'sql-here', service: 'MSSQL$SQLEXPRESS', server: String.raw`\SQLEXPRESS`, shared: true },
  elsewhere: { kind: 'sql-elsewhere', service: null, server: 'SRV-DATEN', shared: true },
} as const

const places = {
  'stand-alone': { configManager: false, upstream: null, replica: false, disconnected: false },
  'config-manager': { configManager: true, upstream: null, replica: false, disconnected: false },
  replica: { configManager: false, upstream: 'SRV-ZENTRALE', replica: true, disconnected: false },
  disconnected: { configManager: false, upstream: null, replica: false, disconnected: true },
} as const

const SYSTEM = 'LocalSystem'
const NETWORK = String.raw`NT AUTHORITY\NetworkService`

function service(
  name: string,
  startMode: PracticeService['startMode'],
  account: string,
  dependsOn: string[] = [],
): PracticeService {
  return { name, state: 'running', startMode, account, exitCode: 0, dependsOn }
}

function servicesWith(database: string | null): MachineState['services'] {
  const all = [
    service('DcomLaunch', 'automatic', SYSTEM),
    service('RpcEptMapper', 'automatic', NETWORK),
    service('RpcSs', 'automatic', NETWORK, ['RpcEptMapper', 'DcomLaunch']),
    service('HTTP', 'manual', ''),
    service('WAS', 'manual', SYSTEM, ['RpcSs']),
    service('W3SVC', 'automatic', SYSTEM, ['WAS', 'HTTP']),
    service('WsusService', 'automatic', NETWORK, ['RpcSs']),
    { ...service('msiserver', 'manual', SYSTEM, ['RpcSs']), state: 'stopped' as const },
    ...(database === null ? [] : [service(database, 'automatic', `NT SERVICE\\${database}`)]),
  ]
  return Object.fromEntries(all.map((one) => [one.name, one]))
}

/** The directories that may ask for SSL; the others must answer without it (wsus-knowledge.md, S4-9). */
const mayAskForSsl = [
  'ApiRemoting30',
  'ClientWebService',
  'DssAuthWebService',
  'ServerSyncWebService',
  'SimpleAuthWebService',
]
const open: WebDirectory = { exists: true, anonymous: true, requireSsl: false, readable: true }

const asAdvised = { privateMemoryKilobytes: 0, queueLength: 2000, idleMinutes: 0, pinging: false, recycleMinutes: 0 }
const asInstalled = {
  privateMemoryKilobytes: 1_843_200,
  queueLength: 1000,
  idleMinutes: 20,
  pinging: true,
  recycleMinutes: 1740,
}

/** What the issuer of a company gives to a server. */
const certificateFor = (name: string, now: string): TlsShown => ({
  protocol: 'TLSv1.2',
  subject: `CN=${name}`,
  names: [name.toLowerCase(), `${name.toLowerCase()}.demo.example`],
  issuer: 'CN=Demo Issuing CA, DC=demo, DC=example',
  validFrom: minutesBefore(now, 200 * 24 * 60),
  validTo: minutesBefore(now, -530 * 24 * 60),
  keyBits: 2048,
  thumbprint: '5A0C3F1B9E7D42688C1046D2B7F39EA15D80C2F4',
})

/** A machine that has nothing wrong with it, as of a moment. */
export function healthy(wanted: Wanted = {}): (now: string) => MachineState {
  const { name = 'SRV-DEMO', product = 2019, language = 'en-US', ssl = false } = wanted
  const database = databases[wanted.database ?? 'wid']
  const host = database.kind === 'sql-elsewhere' ? database.server : name
  const port = ssl ? 8531 : 8530
  return (now) =>
    inLanguage(language, {
      name,
      windows: { product: String(product), ...builds[product], language },
      memory: { totalBytes: 16 * GIB, availableBytes: 7 * GIB },
      volumes: [
        { root: 'C:\\', freeBytes: 48 * GIB, sizeBytes: 120 * GIB, roles: ['system', 'database', 'temp'] },
        { root: 'D:\\', freeBytes: 210 * GIB, sizeBytes: 500 * GIB, roles: ['content'] },
      ],
      services: servicesWith(database.service),
      setup: {
        TargetDir: String.raw`C:\Program Files\Update Services`,
        ContentDir: String.raw`D:\WSUS`,
        SqlServerName: database.kind === 'sql-here' ? name + database.server : database.server,
        SqlDatabaseName: 'SUSDB',
        PortNumber: port,
        UsingSSL: ssl ? 1 : 0,
        IISTargetWebSiteIndex: 1_563_770_115,
        WsusAdministratorsSid: 'S-1-5-21-1-2-3-1001',
        WsusReportersSid: 'S-1-5-21-1-2-3-1002',
      },
      database: {
        kind: database.kind,
        service: database.service,
        host,
        shared: database.shared,
        answers: true,
        files: 'ok',
        access: 'multi-user',
        wsusLogin: true,
      },
      site: {
        id: 1_563_770_115,
        name: 'WSUS Administration',
        state: 'started',
        bindings: ssl ? ['http *:8530:', 'https *:8531:'] : ['http *:8530:'],
        tls: ssl ? certificateFor(name, now) : null,
        port,
        portTakenBy: null,
        sameBinding: null,
      },
      otherSites: ['Default Web Site'],
      pool: {
        name: 'WsusPool',
        state: 'started',
        autoStart: true,
        ...(wanted.poolAsInstalled ? asInstalled : asAdvised),
        pingSeconds: 90,
        startupSeconds: 90,
        identity: 'NetworkService',
        accountRefused: false,
        workerBytes: 0.9 * GIB,
        waitingRequests: 0,
        answerMilliseconds: 60,
        httpErrors: {},
        lastHttpErrorAt: null,
      },
      webServices: Object.fromEntries(
        [...mayAskForSsl, 'Content', 'Inventory', 'ReportingWebService'].map((directory) => [
          directory,
          { ...open, requireSsl: ssl && mayAskForSsl.includes(directory) },
        ]),
      ),
      selfUpdate: { ...open },
      ...doors({ name, port, ssl, managed: wanted.place === 'config-manager', now }),
      pages: {},
      events: [
        { log: 'application', provider: 'wsus', id: 10000, at: minutesBefore(now, 25) },
        { log: 'application', provider: 'wsus', id: 501, at: minutesBefore(now, 3 * 24 * 60) },
      ],
      logsReachBackTo: minutesBefore(now, 30 * 24 * 60),
      wsusLog: { firstLineAt: minutesBefore(now, 12 * 24 * 60), signs: [], errors: 0 },
      remembered: { names: [], writtenAt: minutesBefore(now, 25) },
      topology: places[wanted.place ?? 'stand-alone'],
      installation: installed(
        name,
        database.kind,
        database.kind === 'wid' ? null : host === name ? `${name}${database.server}` : host,
        now,
      ),
      attackSignsAt: null,
      computer: healthyComputer({ server: name, port, ssl, managed: wanted.place === 'config-manager', now }),
      fleet: healthyFleet(now),
      refuses: {},
      slow: {},
    })
}
