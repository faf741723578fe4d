import type { Adapter } from '#shared/facts/network-adapters'
import type { FactValue } from '#shared/facts/index'
import { fail, ok, type Result } from '#shared/kernel/result'
import {
  hasLink,
  hasNetwork,
  knock,
  placeOf,
  proxyBypassed,
  resolved,
  resolvedByDns,
  saysItsTime,
  target,
  wiredLink,
  wirelessLink,
} from '../computer-follows'
import type { ComputerState } from '../computer-state'
import { COMPUTER_ADDRESS } from '../healthy-computer'
import type { MachineState } from '../state'

/** What is read on the computer itself. */

export const computerIdentity = ({ computer }: MachineState): Result<FactValue<'computer-identity'>> => {
  const { name, product, build, installedAt, domain } = computer
  return ok({ name, product, build, installedAt, domain, domainController: false })
}

function adapter(
  computer: ComputerState,
  kind: Adapter['kind'],
  plug: ComputerState['wired'] | ComputerState['wireless'],
  linked: boolean,
): Adapter[] {
  if (plug === null) return []
  const { name, enabled, errorCode, packetErrors, linkLosses, mac } = plug
  const weak = 'cable' in plug && plug.cable === 'weak'
  const megabits = !linked ? 0 : weak ? 100 : 1000
  const lostAt = linked ? null : computer.linkLostAt
  return [{ name, kind, enabled, errorCode, linked, megabits, linkLosses, packetErrors, mac, lostAt }]
}

export const networkAdapters = ({ computer }: MachineState): Result<FactValue<'network-adapters'>> =>
  ok([
    ...adapter(computer, 'wired', computer.wired, wiredLink(computer)),
    ...adapter(computer, 'wireless', computer.wireless, wirelessLink(computer)),
  ])

/** An address that Windows made up itself, because nobody gave it one; and the one of some home. */
const SELF_ASSIGNED = '169.254.12.7'
const ELSEWHERE = '198.51.100.23'

export function networkAddress({ computer }: MachineState): Result<FactValue<'network-address'>> {
  if (!hasLink(computer)) return ok({ addresses: [], gateway: null, dhcp: true, dnsServers: [], category: null })
  const place = placeOf(computer)
  if (place === 'no-lease')
    return ok({ addresses: [SELF_ASSIGNED], gateway: null, dhcp: true, dnsServers: [], category: 'public' })
  if (place === 'outside')
    return ok({
      addresses: [ELSEWHERE],
      gateway: '198.51.100.1',
      dhcp: true,
      dnsServers: ['198.51.100.1'],
      category: 'public',
    })
  return ok({
    addresses: [COMPUTER_ADDRESS],
    gateway: '192.0.2.1',
    dhcp: true,
    dnsServers: ['192.0.2.10'],
    category: computer.domain === null ? 'private' : 'domain',
  })
}

const noNetwork = fail({ code: 'needs-other-fact', target: 'network-address' })

export function wsusName(machine: MachineState): Result<FactValue<'wsus-name'>> {
  const { computer } = machine
  if (!hasNetwork(computer)) return noNetwork
  const to = target(machine)
  const hosts = computer.hostsLine !== null && to?.here ? [computer.hostsLine] : []
  return ok({ name: to?.host ?? null, resolved: resolved(machine), dns: resolvedByDns(machine), hosts })
}

export function wsusConnection(machine: MachineState): Result<FactValue<'wsus-connection'>> {
  if (!hasNetwork(machine.computer)) return noNetwork
  const to = target(machine)
  return ok({ host: to?.host ?? null, port: to?.port ?? null, answer: knock(machine) })
}

export function systemProxy(machine: MachineState): Result<FactValue<'system-proxy'>> {
  const { proxy } = machine.computer
  const wsusBypassed = proxyBypassed(machine, target(machine)?.host ?? null)
  return ok({ proxy: proxy?.proxy ?? null, bypass: proxy?.bypass ?? [], wsusBypassed })
}

export const updatePolicy = ({ computer }: MachineState): Result<FactValue<'update-policy'>> => ok(computer.policy)
export const updateServices = ({ computer }: MachineState): Result<FactValue<'update-services'>> =>
  ok(Object.values(computer.services))

/** Without the policy the agent asks Windows Update, as any computer at home. */
export function scanSource({ computer }: MachineState): Result<FactValue<'scan-source'>> {
  const { server, useServer } = computer.policy
  return ok(
    server === null || !useServer ? { standard: 'windows-update', elsewhere: [], reason: null } : computer.scanSource,
  )
}

export const agentResult = ({ computer }: MachineState): Result<FactValue<'agent-result'>> => ok(computer.agent)
export const updateStore = ({ computer }: MachineState): Result<FactValue<'update-store'>> => {
  const { storeDamaged, storeRenamedTo, freeBytes, pendingRestart } = computer
  return ok({ storeErrors: storeDamaged && storeRenamedTo === null ? 6 : 0, freeBytes, pendingRestart })
}
export const powerHistory = ({ computer }: MachineState): Result<FactValue<'power-history'>> =>
  ok(computer.powerHistory)

/** Held against the WSUS that it reaches, else against the domain, as long as it is in the network of that. */
export function computerClock(machine: MachineState): Result<FactValue<'computer-clock'>> {
  const { computer } = machine
  if (!hasNetwork(computer)) return noNetwork
  const to = target(machine)
  const inDomain = placeOf(computer) === 'company' && computer.domain !== null
  const reference = to && saysItsTime(machine) ? to.host : inDomain ? `SRV-DC1.${computer.domain}` : null
  if (reference === null)
    return fail(
      to === null ? { code: 'needs-other-fact', target: 'update-policy' } : { code: 'unreachable', target: to.host },
    )
  const { clockOffsetSeconds, timeFollows } = computer
  return ok({ offsetSeconds: clockOffsetSeconds, reference, follows: timeFollows, virtual: false })
}

export const updateIdentity = ({ computer }: MachineState): Result<FactValue<'update-identity'>> =>
  ok({ id: computer.updateId, validated: true })
export const configManagerClient = ({ computer }: MachineState): Result<FactValue<'config-manager-client'>> =>
  ok({ installed: computer.configManagerClient })
