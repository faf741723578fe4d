import { minutesBefore } from '#shared/kernel/time'
import type { ComputerState, FleetState, Policy } from './computer-state'
import { GIB } from './follows'

export const HOUR = 60
export const DAY = 24 * HOUR
/** Addresses for examples (RFC 5737): the server, the computer, and one that is neither. */
export const SERVER_ADDRESS = '192.0.2.20'
export const COMPUTER_ADDRESS = '192.0.2.77'
export const WRONG_ADDRESS = '192.0.2.199'

interface Of {
  server: string
  port: number
  ssl: boolean
  managed: boolean
  now: string
}

/** A computer that has reported three hours ago, at a cable, in the domain. */
export function healthyComputer({ server, port, ssl, managed, now }: Of): ComputerState {
  const address = `${ssl ? 'https' : 'http'}://${server}:${port}`
  const policy: Policy = {
    server: address,
    statusServer: address,
    useServer: true,
    noAutoUpdate: false,
    targetGroup: null,
  }
  const ago = (minutes: number) => minutesBefore(now, minutes)
  const service = (name: keyof ComputerState['services'], startMode: 'automatic' | 'manual') =>
    [name, { name, startMode, state: startMode === 'automatic' ? 'running' : 'stopped' }] as const
  return {
    name: 'PC-DEMO',
    product: '11',
    build: 22631,
    installedAt: ago(200 * DAY),
    domain: 'demo.example',
    power: 'on',
    powerHistory: [{ at: ago(26 * HOUR), is: 'started' }],
    wired: {
      name: 'Ethernet',
      mac: '00-00-5E-00-53-77',
      enabled: true,
      errorCode: 0,
      packetErrors: 0,
      linkLosses: 0,
      cable: 'firm',
      wallPort: 'open',
    },
    wireless: null,
    linkLostAt: null,
    place: 'company',
    policy: { ...policy, appliedAt: ago(70) },
    policyOfDomain: policy,
    otherServerAnswers: false,
    services: Object.fromEntries([
      service('wuauserv', 'manual'),
      service('BITS', 'manual'),
      service('UsoSvc', 'automatic'),
      service('CryptSvc', 'automatic'),
      service('RpcSs', 'automatic'),
    ]) as ComputerState['services'],
    hostsLine: null,
    dns: 'right',
    pathBlocked: false,
    proxy: null,
    clockOffsetSeconds: 1,
    timeFollows: 'domain',
    storeDamaged: false,
    storeRenamedTo: null,
    pendingRestart: false,
    freeBytes: 80 * GIB,
    agent: { lastAt: ago(3 * HOUR), code: null, succeededAt: ago(3 * HOUR), failures: [] },
    scanSource: { standard: 'wsus', elsewhere: [], reason: null },
    updateId: '8f3d2a10-5c1e-4b7a-9d00-000000000077',
    configManagerClient: managed,
    reportStuck: false,
    record: {
      id: '8f3d2a10-5c1e-4b7a-9d00-000000000077',
      address: COMPUTER_ADDRESS,
      lastContactAt: ago(3 * HOUR),
      lastReportAt: ago(3 * HOUR - 4),
      lastResult: 'succeeded',
      parentServer: null,
      requestedGroup: null,
      groups: ['Workstations'],
    },
    doubles: { names: [], renamed: [], sameAddress: null },
    account: { state: 'present', passwordSetAt: ago(12 * DAY), lastLogonAt: ago(4 * DAY) },
  }
}

/** A server to which some hundred computers report. */
export const healthyFleet = (now: string): FleetState => ({
  addresses: [SERVER_ADDRESS],
  all: {
    total: 412,
    notReported7Days: 9,
    newestContactAt: minutesBefore(now, 14),
    newestReportAt: minutesBefore(now, 12),
  },
  eventRows: 184_000,
  // What WSUS sets up by itself (Microsoft, capacity of WSUS).
  limit: 30_000,
  targeting: { mode: 'server', groups: ['Pilot', 'Workstations'], unrecognised: [] },
})
