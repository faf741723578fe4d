import { addressParts } from '#shared/facts/update-policy'
import { isAfter, latest } from '#shared/kernel/time'
import type { ComputerState } from './computer-state'
import { iisRuns } from './follows'
import { COMPUTER_ADDRESS, SERVER_ADDRESS, WRONG_ADDRESS } from './healthy-computer'
import { pageOf } from './observe/pages'
import type { MachineState } from './state'

/** What follows from the state of a practised computer: whether it has a link, an address, a way to the server, and what a search for updates ends in. */

type Plug = NonNullable<ComputerState['wired'] | ComputerState['wireless']>
const works = ({ enabled, errorCode }: Plug) => enabled && errorCode === 0

export const wiredLink = ({ wired }: ComputerState): boolean =>
  wired !== null && works(wired) && (wired.cable === 'firm' || wired.cable === 'weak') && wired.wallPort === 'open'
export const wirelessLink = ({ wireless }: ComputerState): boolean =>
  wireless !== null && works(wireless) && wireless.network !== null
export const hasLink = (computer: ComputerState): boolean => wiredLink(computer) || wirelessLink(computer)

/** Where it is, as far as the network goes: somebody else's Wi-Fi is outside. */
export const placeOf = (computer: ComputerState): ComputerState['place'] =>
  !wiredLink(computer) && computer.wireless?.network === 'other' ? 'outside' : computer.place
/** Whether it has an address that other machines can answer to. */
export const hasNetwork = (computer: ComputerState): boolean => hasLink(computer) && placeOf(computer) !== 'no-lease'

const short = (name: string) => (name.split('.')[0] ?? name).toLowerCase()

/** Where the policy sends the computer: to this server, to another one, or nowhere. */
export function target({ computer, name }: MachineState) {
  const parts = computer.policy.server === null ? null : addressParts(computer.policy.server)
  return parts && { ...parts, here: short(parts.host) === short(name) }
}

/** What the name servers say to the name in the policy. */
export function resolvedByDns(machine: MachineState): string[] {
  const { computer } = machine
  const to = target(machine)
  if (to === null || placeOf(computer) !== 'company' || computer.dns === 'silent') return []
  if (!to.here) return computer.otherServerAnswers ? [WRONG_ADDRESS] : []
  return [computer.dns === 'wrong' ? WRONG_ADDRESS : SERVER_ADDRESS]
}
/** What Windows takes it for: a line of the hosts file wins. */
export const resolved = (machine: MachineState): string[] =>
  machine.computer.hostsLine !== null && target(machine)?.here ? [machine.computer.hostsLine] : resolvedByDns(machine)

/** Whether Windows Firewall of the server lets computers in. */
export function letsIn({ firewall: { on, rules } }: MachineState): boolean {
  const has = (action: 'allow' | 'block') => rules.some((one) => one.enabled && one.action === action)
  return !on || (!has('block') && has('allow'))
}

/** How a connection to the port in the policy ends. */
export function knock(machine: MachineState): 'open' | 'refused' | 'timed-out' | 'not-found' | 'not-applicable' {
  const to = target(machine)
  if (to === null) return 'not-applicable'
  const [address] = resolved(machine)
  if (address === undefined) return 'not-found'
  if (!to.here) return 'open'
  if (address !== SERVER_ADDRESS || machine.computer.pathBlocked || !letsIn(machine)) return 'timed-out'
  const listens = iisRuns(machine) && machine.site?.state === 'started' && to.port === machine.site.port
  return listens ? 'open' : 'refused'
}

/** Whether the page at the address in the policy answers with its time: whatever it says, if it is spoken to as it speaks. */
export function saysItsTime(machine: MachineState): boolean {
  const to = target(machine)
  if (to === null || knock(machine) !== 'open') return false
  return !to.here || (to.scheme === 'https') === (machine.setup?.UsingSSL === 1)
}

/** Whether the computer goes straight to WSUS: an exception of the proxy is a whole name with wildcards, `<local>` every name without a dot. */
export const proxyBypassed = ({ computer }: MachineState, host: string | null): boolean =>
  computer.proxy === null || (host !== null && computer.proxy.bypass.some((one) => isException(one, host)))

const isException = (exception: string, host: string): boolean =>
  exception === '<local>' ? !host.includes('.') : matches(exception.toLowerCase().split('*'), host.toLowerCase())

/** Whether a name begins, goes on and ends with what stands between the wildcards. */
function matches([first = '', ...others]: string[], name: string): boolean {
  if (!name.startsWith(first)) return false
  const rest = name.slice(first.length)
  if (others.length === 0) return rest === ''
  return [...rest, ''].some((_, at) => matches(others, rest.slice(at)))
}

/** What the header of Windows Update calls the answers of a server (wuerror.h). */
const codeOfStatus: Record<number, string> = {
  401: '0x80244017',
  403: '0x80244018',
  404: '0x80244019',
  500: '0x8024401F',
  503: '0x80244022',
}

/** The code that a search ends in; null: it succeeds. Whether it asks this server at all is another question. */
export function codeOf(machine: MachineState): string | null {
  const { computer } = machine
  const all = Object.values(computer.services)
  if (all.some(({ startMode }) => startMode === null)) return '0x80070424'
  if (all.some(({ startMode }) => startMode === 'disabled')) return '0x80070422'
  if (computer.storeDamaged && computer.storeRenamedTo === null) return '0x80248007'
  const to = target(machine)
  if (to === null || !computer.policy.useServer || computer.scanSource.standard !== 'wsus') return null
  if (!proxyBypassed(machine, to.host)) return '0x8024401B'
  const answer = knock(machine)
  if (answer === 'not-found') return '0x8024402C'
  if (answer === 'timed-out') return '0x80072EE2'
  if (answer === 'refused') return '0x80072EFD'
  if (to.here && to.scheme === 'https' && machine.setup?.UsingSSL !== 1) return '0x80072EFE'
  if (to.scheme === 'https' && Math.abs(computer.clockOffsetSeconds) > 300) return '0x80072F8F'
  const { status } = pageOf(machine, 'client')
  return to.here && status !== 200 ? (codeOfStatus[status ?? 503] ?? '0x80244022') : null
}

/** Whether a search that succeeds is one at this server, and leaves a trace in its list. */
const asksHere = (machine: MachineState): boolean => {
  const { computer, fleet } = machine
  const full = computer.record === null && fleet.limit !== null && fleet.all.total >= fleet.limit
  const twin = computer.doubles.renamed.some(({ id }) => id === computer.updateId)
  return (
    target(machine)?.here === true &&
    computer.policy.useServer &&
    computer.scanSource.standard === 'wsus' &&
    !full &&
    !twin
  )
}

/** Whether a report gets into the database: the page takes it, and the table is not too large to answer in time (S1-18). */
const reportArrives = (machine: MachineState): boolean =>
  pageOf(machine, 'reporting').status === 200 &&
  machine.fleet.eventRows <= 1_000_000 &&
  !machine.computer.reportStuck &&
  !machine.computer.configManagerClient

const unknownToServer = {
  address: COMPUTER_ADDRESS,
  lastReportAt: null,
  parentServer: null,
  requestedGroup: null,
  groups: ['Unassigned Computers'],
}

/** The last search that succeeded before one that failed: where none is known of that time, the server remembers the last contact. */
const successBefore = ({ agent, record }: ComputerState, at: string): string | null =>
  agent.succeededAt !== null && isAfter(agent.succeededAt, at) ? (record?.lastContactAt ?? null) : agent.succeededAt

/** The computer looks for updates and reports, as far as it gets. Without a network, or switched off, it does not even begin. */
export function detected(machine: MachineState, at: string): MachineState {
  const { computer } = machine
  if (computer.power !== 'on' || !hasNetwork(computer) || placeOf(computer) !== 'company') return machine
  const code = codeOf(machine)
  const failures = code === null ? computer.agent.failures : [{ at, code }, ...computer.agent.failures].slice(0, 20)
  const agent = { lastAt: at, code, succeededAt: code === null ? at : successBefore(computer, at), failures }
  const now = { ...computer, agent }
  if (code !== null || !asksHere(machine)) return { ...machine, computer: now }
  const before = computer.record ?? { ...unknownToServer, id: computer.updateId }
  const lastReportAt = reportArrives(machine) ? at : before.lastReportAt
  const record = { ...before, lastContactAt: at, lastReportAt, lastResult: 'succeeded' as const }
  const all = machine.fleet.all
  return {
    ...machine,
    computer: { ...now, record },
    fleet: {
      ...machine.fleet,
      all: {
        ...all,
        newestContactAt: latest(all.newestContactAt, at),
        newestReportAt: latest(all.newestReportAt, lastReportAt),
      },
    },
  }
}
