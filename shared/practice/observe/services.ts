import type { FactValue } from '#shared/facts/index'
import type { Service } from '#shared/facts/services'
import { fail, ok, type Result } from '#shared/kernel/result'
import { needsOf } from '../follows'
import type { MachineState } from '../state'

/** A service as Windows shows it, without what would happen if it were started. */
export function seen(machine: MachineState, key: string): Service | null {
  const service = machine.services[key]
  if (!service) return null
  const { name, state, startMode, account, exitCode } = service
  return { name, state, startMode, account, exitCode }
}

export const wsusService = (machine: MachineState): Result<FactValue<'wsus-service'>> =>
  ok(seen(machine, 'WsusService'))

export const iisServices = (machine: MachineState): Result<FactValue<'iis-services'>> =>
  ok({
    was: seen(machine, 'WAS'),
    w3svc: seen(machine, 'W3SVC'),
    otherSites: machine.refuses['web-site'] ? null : machine.otherSites,
  })

/** Which service it is stands in the registry; without that value nobody can say. */
export function databaseService(machine: MachineState): Result<FactValue<'database-service'>> {
  const { service, host, shared } = machine.database
  if (!machine.setup?.SqlServerName) return fail({ code: 'needs-other-fact', target: 'SqlServerName' })
  return ok(
    service === null ? { where: 'elsewhere', host } : { where: 'here', service: seen(machine, service), shared },
  )
}

export function serviceDependencies(machine: MachineState): Result<FactValue<'service-dependencies'>> {
  const { service } = machine.database
  const watched = ['WsusService', 'W3SVC', 'WAS', ...(service === null ? [] : [service])]
  const chain = watched.flatMap((name) => needsOf(machine, name).filter((need) => !watched.includes(need)))
  return ok(
    [...new Set(chain)].flatMap((name) => {
      const need = machine.services[name]
      if (!need) return []
      const neededBy = watched.filter((one) => needsOf(machine, one).includes(name))
      return [{ name, state: need.state, startMode: need.startMode, neededBy }]
    }),
  )
}
