import type { FactValue } from '#shared/facts/index'
import { ok, type Result } from '#shared/kernel/result'
import { iisRuns, isRunning } from '../follows'
import type { MachineState } from '../state'

export function webSite(machine: MachineState): Result<FactValue<'web-site'>> {
  const { site } = machine
  if (!site) return ok(null)
  const { id, name, bindings, port, portTakenBy, sameBinding } = site
  const listens = iisRuns(machine) && (site.state === 'started' || sameBinding !== null)
  return ok({
    id,
    name,
    state: iisRuns(machine) ? site.state : 'unknown',
    bindings,
    port,
    portOwner: portTakenBy ? { is: 'other-program', ...portTakenBy } : { is: listens ? 'windows-http' : 'none' },
    sameBinding,
  })
}

export function appPool(machine: MachineState): Result<FactValue<'app-pool'>> {
  const { pool } = machine
  if (!pool) return ok(null)
  return ok({
    name: pool.name,
    state: isRunning(machine, 'WAS') ? pool.state : 'unknown',
    autoStart: pool.autoStart,
    privateMemoryKilobytes: pool.privateMemoryKilobytes,
    queueLength: pool.queueLength,
    idleMinutes: pool.idleMinutes,
    pinging: pool.pinging,
    pingSeconds: pool.pingSeconds,
    startupSeconds: pool.startupSeconds,
    recycleMinutes: pool.recycleMinutes,
    identity: pool.identity,
  })
}

/** The worker never gets more than its limit: just below it, IIS puts a new one in its place. */
export function poolWorkload(machine: MachineState): Result<FactValue<'pool-workload'>> {
  const { pool } = machine
  const works = pool?.state === 'started' && isRunning(machine, 'WAS')
  const limit = (pool?.privateMemoryKilobytes ?? 0) * 1024 || Infinity
  return ok({
    workerBytes: works && pool.workerBytes !== null ? Math.round(Math.min(pool.workerBytes, limit * 0.98)) : null,
    waitingRequests: works ? Math.min(pool.waitingRequests, pool.queueLength) : 0,
    httpErrors: pool?.httpErrors ?? {},
    lastHttpErrorAt: pool?.lastHttpErrorAt ?? null,
  })
}

export const webServiceSettings = ({ webServices }: MachineState): Result<FactValue<'web-service-settings'>> =>
  ok(Object.entries(webServices).map(([directory, settings]) => ({ directory, ...settings })))
