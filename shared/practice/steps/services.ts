import { ok } from '#shared/kernel/result'
import { withService } from '../change'
import { iisRuns } from '../follows'
import type { MachineState } from '../state'
import { refused, type Practice } from './practice'
import { restarted, started, stopped } from './running'

const stateOf = (machine: MachineState, name: string) => {
  const service = machine.services[name]
  return service ? ok(service.state) : refused(name, '1060')
}

export const startService: Practice<'service.start'> = {
  observe: (machine, { service }) => stateOf(machine, service),
  practise: (machine, { service }, at) => started(machine, service, at),
  isDone: (value) => value === 'running',
  restore: (machine, { service }, before, at) => ok(before === 'running' ? machine : stopped(machine, service, at)),
}

export const restartService: Practice<'service.restart'> = {
  observe: (machine, { service }) => stateOf(machine, service),
  practise: (machine, { service }, at) => restarted(machine, service, at),
  isDone: (value) => value === 'running',
  restore: (machine) => ok(machine),
}

export const setStartup: Practice<'service.set-startup'> = {
  observe(machine, { service }) {
    const found = machine.services[service]
    return found ? ok(found.startMode) : refused(service, '1060')
  },
  practise: (machine, { service, startup }) =>
    machine.services[service] ? ok(withService(machine, service, { startMode: startup })) : refused(service, '1060'),
  isDone: (value, { startup }) => value === startup,
  restore: (machine, { service }, before) =>
    ok(withService(machine, service, { startMode: before as MachineState['services'][string]['startMode'] })),
}

/** `iisreset`: both services go and come again, one that hangs too, and every site and pool of the host with them. */
export const restartIis: Practice<'iis.restart'> = {
  observe: (machine) => ok(iisRuns(machine) ? 'running' : 'stopped'),
  practise(machine, _input, at) {
    const off = withService(stopped(machine, 'WAS', at), 'W3SVC', { state: 'stopped' })
    return started(withService(off, 'WAS', { state: 'stopped' }), 'W3SVC', at)
  },
  isDone: (value) => value === 'running',
  restore: (machine) => ok(machine),
}
