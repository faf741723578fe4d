import { ok, type Result } from '#shared/kernel/result'
import { withDatabase, withEvents, withPool, withService } from '../change'
import { databaseVolume, diesAfterStart, GIB, isRunning, needsOf, poolLogsOn, whyNotStarted } from '../follows'
import type { MachineState } from '../state'
import { refused } from './practice'

/** Starting and stopping services of a practised machine, with all that follows. */

export function started(machine: MachineState, name: string, at: string): Result<MachineState> {
  if (isRunning(machine, name)) return ok(machine)
  const reason = whyNotStarted(machine, name)
  if (reason !== null) return refused(name, reason)
  const needs = machine.services[name]?.dependsOn ?? []
  const ready = needs.reduce<Result<MachineState>>(
    (now, need) => (now.ok ? started(now.value, need, at) : now),
    ok(machine),
  )
  if (!ready.ok) return ready
  const service = ready.value.services[name]
  return ok(service && diesAfterStart(ready.value, service) ? died(ready.value, name, at) : came(ready.value, name, at))
}

function came(machine: MachineState, name: string, at: string): MachineState {
  const running = withService(machine, name, { state: 'running', exitCode: 0 })
  if (name === 'WsusService')
    return withEvents(running, { log: 'application', provider: 'wsus', id: 501, at, about: name })
  if (name === 'WAS')
    return withPool(running, { state: running.pool?.autoStart && poolLogsOn(running) ? 'started' : 'stopped' })
  if (name === machine.database.service) return recovered(running)
  return running
}

/** An engine that starts answers, and tries its databases again: what only lacked room comes back, damage does not. */
function recovered(machine: MachineState): MachineState {
  const room = databaseVolume(machine)?.freeBytes ?? 0
  const opens = machine.database.files === 'recovery-pending' && room >= GIB
  return withDatabase(machine, { answers: true, ...(opens ? { files: 'ok' } : {}) })
}

function died(machine: MachineState, name: string, at: string): MachineState {
  const gone = withEvents(
    withService(machine, name, { state: 'stopped', exitCode: 1067 }),
    { log: 'application', provider: 'dotnet', id: 1026, at, about: name },
    { log: 'system', provider: 'scm', id: 7034, at, about: name },
  )
  return name === 'WsusService' ? withEvents(gone, { log: 'application', provider: 'wsus', id: 507, at }) : gone
}

/** Who stops along: whatever runs and needs this service, the furthest first. */
const dependents = (machine: MachineState, name: string): string[] =>
  Object.keys(machine.services)
    .filter((other) => isRunning(machine, other) && needsOf(machine, other).includes(name))
    .sort((a, b) => needsOf(machine, b).length - needsOf(machine, a).length)

export function stopped(machine: MachineState, name: string, at: string): MachineState {
  const all = [...dependents(machine, name), name].filter((one) => isRunning(machine, one))
  return all.reduce((now, one) => {
    const off = withService(now, one, { state: 'stopped', exitCode: 0 })
    return one === 'WsusService' ? withEvents(off, { log: 'application', provider: 'wsus', id: 502, at }) : off
  }, machine)
}

/** Stops a service and starts it again, and with it whatever stopped along. */
export function restarted(machine: MachineState, name: string, at: string): Result<MachineState> {
  const again = [name, ...dependents(machine, name).reverse()]
  return again.reduce<Result<MachineState>>(
    (now, one) => (now.ok ? started(now.value, one, at) : now),
    ok(stopped(machine, name, at)),
  )
}
