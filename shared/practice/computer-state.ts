import type { updateServiceNames } from '#shared/fixes/step-kinds'
import type { FactValue } from '#shared/facts/index'

/** What the registry of a computer says about WSUS. */
export type Policy = Omit<FactValue<'update-policy'>, 'appliedAt'>

/** One network adapter of the practised computer, with what it is connected to. */
interface Plug {
  name: string
  mac: string
  enabled: boolean
  errorCode: number
  packetErrors: number
  linkLosses: number
}

/** The computer that is meant: all that its facts follow from, and what the server knows of it. Kept as JSON. */
export interface ComputerState {
  name: string
  product: string
  build: number
  installedAt: string
  domain: string | null
  power: 'on' | 'asleep' | 'off'
  /** Newest first. */
  powerHistory: FactValue<'power-history'>
  wired: (Plug & { cable: 'firm' | 'loose' | 'broken' | 'weak'; wallPort: 'open' | 'closed' }) | null
  /** `network`: joined to that of the company, to another one, or to none. */
  wireless: (Plug & { network: 'company' | 'other' | null }) | null
  linkLostAt: string | null
  /** What it gets where it is plugged in: an address of the company, none, or one of somewhere else. */
  place: 'company' | 'no-lease' | 'outside'
  policy: Policy & { appliedAt: string | null }
  /** What Group Policy brings the next time it is applied. */
  policyOfDomain: Policy
  /** Whether a WSUS server answers under an address that is not this server's. */
  otherServerAnswers: boolean
  services: Record<(typeof updateServiceNames)[number], FactValue<'update-services'>[number]>
  /** The address that a line of the hosts file gives to the name of WSUS; commented out: null. */
  hostsLine: string | null
  /** Where the name servers lead to. */
  dns: 'right' | 'wrong' | 'silent'
  /** Something on the way drops what is meant for the port of WSUS. */
  pathBlocked: boolean
  proxy: { proxy: string; bypass: string[] } | null
  clockOffsetSeconds: number
  timeFollows: FactValue<'computer-clock'>['follows']
  storeDamaged: boolean
  /** The name that the old folder was given; null: it was not renamed. */
  storeRenamedTo: string | null
  pendingRestart: boolean
  freeBytes: number
  agent: FactValue<'agent-result'>
  scanSource: FactValue<'scan-source'>
  updateId: string
  configManagerClient: boolean
  /** Searching works, and what it found is not passed on. */
  reportStuck: boolean
  record: FactValue<'known-computer'>['record']
  /** What one look sees. */
  doubles: Omit<FactValue<'computer-doubles'>, 'name' | 'id'>
  account: Omit<NonNullable<FactValue<'directory-account'>>, 'name'> | null
}

/** What the server knows of all its computers. */
export interface FleetState {
  addresses: string[]
  all: FactValue<'all-computers'>
  eventRows: number
  limit: number | null
  targeting: FactValue<'targeting'>
}
