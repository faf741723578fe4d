import type { FactValue } from '#shared/facts/index'
import { ok, type Result } from '#shared/kernel/result'
import type { MachineState } from '../state'

export const webConfig = ({ webConfig }: MachineState): Result<FactValue<'web-config'>> => ok(webConfig)
export const servicing = ({ servicingPending }: MachineState): Result<FactValue<'servicing'>> =>
  ok({ pending: servicingPending })
export const firewallRules = ({ firewall }: MachineState): Result<FactValue<'firewall-rules'>> => ok(firewall)
export const consoleRequests = (machine: MachineState): Result<FactValue<'console-requests'>> =>
  ok(machine.consoleRequests)

export function wsusAdministrators(machine: MachineState): Result<FactValue<'wsus-administrators'>> {
  const { group, members, person } = machine.administrators
  const manager = machine.configManager
    ? [{ account: machine.configManager.account, of: 'config-manager' as const }]
    : []
  const accounts = [...manager, { account: person, of: 'this-user' as const }]
  return ok({
    group,
    accounts: accounts.map((one) => ({ ...one, member: group !== null && members.includes(one.account) })),
  })
}

export const configManagerSync = ({ configManager }: MachineState): Result<FactValue<'config-manager-sync'>> =>
  ok(configManager && configManager.sync)

/** The kind of the 6703 in which the synchronisation still stands. */
export function syncError({ configManager }: MachineState): Result<FactValue<'sync-error'>> {
  const sync = configManager?.sync
  const stands = sync?.failedAt && (sync.succeededAt === null || sync.failedAt > sync.succeededAt)
  return ok(stands ? (sync.error ?? 'other') : 'none')
}

export function configManagerConnection({
  configManager,
}: MachineState): Result<FactValue<'config-manager-connection'>> {
  if (!configManager) return ok(null)
  const { server, port, ssl, askedAt, answered } = configManager
  return ok({ at: askedAt, server, port, ssl, succeeded: answered })
}
