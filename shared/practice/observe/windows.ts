import type { FactValue } from '#shared/facts/index'
import { setupValues } from '#shared/facts/wsus-setup'
import { ok, type Result } from '#shared/kernel/result'
import { inSusdb } from './database'
import type { MachineState, SetupValue } from '../state'

export const windowsVersion = ({ name, windows }: MachineState): Result<FactValue<'windows-version'>> =>
  ok({ name, ...windows })
export const serverMemory = ({ memory }: MachineState): Result<FactValue<'server-memory'>> => ok(memory)
/** What WSUS keeps on a disk is known only where its key in the registry says so, and data on another host is not here. */
export function volumes({ volumes, setup, database }: MachineState): Result<FactValue<'volumes'>> {
  const unknown = [
    ...(setup?.ContentDir ? [] : ['content']),
    ...(setup?.SqlServerName && database.service !== null ? [] : ['database']),
  ]
  return ok(volumes.map((one) => ({ ...one, roles: one.roles.filter((role) => !unknown.includes(role)) })))
}
/** The registry knows of Configuration Manager; of the rest SUSDB alone knows. */
export function topology(machine: MachineState): Result<FactValue<'topology'>> {
  const denied = machine.refuses['database-connection'] !== undefined
  return inSusdb(machine, 'topology', null).ok && !denied
    ? ok(machine.topology)
    : ok({ ...machine.topology, upstream: null, replica: null, disconnected: null })
}

export function wsusSetup({ setup }: MachineState): Result<FactValue<'wsus-setup'>> {
  if (!setup) return ok(null)
  const text = (name: SetupValue) => (setup[name] === null ? null : String(setup[name]))
  return ok({
    missing: setupValues.filter((name) => setup[name] === null),
    sqlServerName: text('SqlServerName'),
    port: setup.PortNumber === null ? null : Number(setup.PortNumber),
    ssl: setup.UsingSSL === null ? null : setup.UsingSSL === 1,
    targetDir: text('TargetDir'),
    contentDir: text('ContentDir'),
  })
}
