import { ok } from '#shared/kernel/result'
import { withComputer } from '../change'
import { detected } from '../computer-follows'
import type { ComputerState } from '../computer-state'
import type { MachineState } from '../state'
import { NOT_FOUND, refused, type Practice } from './practice'

type Kind = 'wired' | 'wireless'
const adapterOf = ({ computer }: MachineState, name: string): Kind | null =>
  computer.wired?.name === name ? 'wired' : computer.wireless?.name === name ? 'wireless' : null

function withAdapter(machine: MachineState, name: string, enabled: boolean) {
  const kind = adapterOf(machine, name)
  const plug = kind && machine.computer[kind]
  if (kind === null || plug === null) return refused(name, NOT_FOUND)
  const errorCode = plug.errorCode === 0 || plug.errorCode === 22 ? (enabled ? 0 : 22) : plug.errorCode
  return ok(withComputer(machine, { [kind]: { ...plug, enabled, errorCode } }))
}

export const enableAdapter: Practice<'adapter.enable'> = {
  observe(machine, { adapter }) {
    const kind = adapterOf(machine, adapter)
    return kind === null ? refused(adapter, NOT_FOUND) : ok(machine.computer[kind]?.enabled)
  },
  practise: (machine, { adapter }) => withAdapter(machine, adapter, true),
  isDone: (value) => value === true,
  restore: (machine, { adapter }, before) => withAdapter(machine, adapter, before === true),
}

type StartMode = ComputerState['services']['BITS']['startMode']
const withService = (machine: MachineState, name: keyof ComputerState['services'], startMode: StartMode) => {
  const { services } = machine.computer
  return withComputer(machine, { services: { ...services, [name]: { ...services[name], startMode } } })
}

export const setUpdateService: Practice<'update-service.set-startup'> = {
  observe({ computer }, { service }) {
    const { startMode } = computer.services[service]
    return startMode === null ? refused(service, '1060') : ok(startMode)
  },
  practise: (machine, { service, startup }) =>
    machine.computer.services[service].startMode === null
      ? refused(service, '1060')
      : ok(withService(machine, service, startup)),
  isDone: (value, { startup }) => value === startup,
  restore: (machine, { service }, before) => ok(withService(machine, service, before as StartMode)),
}

/** The value is what the policy says now: with the address that was wanted, in use and not switched off, or it did not take. */
export const refreshPolicy: Practice<'policy.refresh'> = {
  observe({ computer }) {
    const { server, useServer, noAutoUpdate } = computer.policy
    return ok(useServer && !noAutoUpdate ? (server ?? 'missing') : 'off')
  },
  practise(machine, _input, at) {
    const { computer } = machine
    if (computer.domain === null) return refused('gpupdate', '1355')
    return ok(withComputer(machine, { policy: { ...computer.policyOfDomain, appliedAt: at } }))
  },
  isDone: (value, { address }) => value === address,
  restore: (machine) => ok(machine),
}

const field = { WUServer: 'server', WUStatusServer: 'statusServer', UseWUServer: 'useServer' } as const

export const setLocalPolicy: Practice<'policy.set-local'> = {
  observe: ({ computer }, { setting }) => ok(computer.policy[field[setting]]),
  practise(machine, { setting, value }) {
    const { policy } = machine.computer
    const next = setting === 'UseWUServer' ? value === 1 : String(value)
    return ok(withComputer(machine, { policy: { ...policy, [field[setting]]: next } }))
  },
  isDone: (now, { setting, value }) => now === (setting === 'UseWUServer' ? value === 1 : value),
  restore(machine, { setting }, before) {
    return ok(withComputer(machine, { policy: { ...machine.computer.policy, [field[setting]]: before } }))
  },
}

/** The value is the address that the line gave; none once it is commented out. */
export const commentHosts: Practice<'hosts.comment-out'> = {
  observe: ({ computer }) => ok(computer.hostsLine ?? 'none'),
  practise: (machine, { name }) =>
    machine.computer.hostsLine === null ? refused(name, NOT_FOUND) : ok(withComputer(machine, { hostsLine: null })),
  isDone: (value) => value === 'none',
  restore: (machine, _input, before) =>
    ok(withComputer(machine, { hostsLine: before === 'none' ? null : String(before) })),
}

export const bypassProxy: Practice<'system-proxy.bypass'> = {
  observe: ({ computer }) => ok(computer.proxy?.bypass.join(';') ?? 'none'),
  practise: (machine, { proxy, bypass }) =>
    machine.computer.proxy === null
      ? refused(proxy, NOT_FOUND)
      : ok(withComputer(machine, { proxy: { proxy, bypass: bypass.split(';') } })),
  isDone: (value, { host }) => typeof value === 'string' && value.split(';').includes(host),
  // The service is restarted along, and searches anew.
  restore(machine, _input, before, at) {
    const { proxy } = machine.computer
    const bypass = String(before).split(';').filter(Boolean)
    return ok(detected(withComputer(machine, { proxy: proxy && { ...proxy, bypass } }), at))
  },
}

/** A clock that nobody sets right stays as it is. */
export const resyncClock: Practice<'clock.resync'> = {
  observe: ({ computer }) => ok(computer.clockOffsetSeconds),
  practise: (machine) =>
    machine.computer.timeFollows === 'none'
      ? refused('W32Time', '1460')
      : ok(withComputer(machine, { clockOffsetSeconds: 0 })),
  isDone: (value) => typeof value === 'number' && Math.abs(value) < 60,
  restore: (machine) => ok(machine),
}

export const renameStore: Practice<'update-store.rename'> = {
  observe: ({ computer }) => ok(computer.storeRenamedTo ?? 'none'),
  practise: (machine, { folder }) =>
    machine.computer.pendingRestart
      ? refused('SoftwareDistribution', '3010')
      : ok(withComputer(machine, { storeRenamedTo: folder })),
  isDone: (value, { folder }) => value === folder,
  restore: (machine, _input, before) =>
    ok(withComputer(machine, { storeRenamedTo: before === 'none' ? null : String(before) })),
}

/** The value is when it last looked: a search that was made is done, whatever came of it. */
export const detect: Practice<'updates.detect'> = {
  observe: ({ computer }) => ok(computer.agent.lastAt ?? 'never'),
  practise: (machine, _input, at) => ok(detected(machine, at)),
  isDone: (value) => typeof value === 'string',
  restore: (machine) => ok(machine),
}

export const moveComputer: Practice<'group.move-computer'> = {
  observe: ({ computer }, input) =>
    computer.record && computer.name === input.computer
      ? ok(computer.record.groups.join(';'))
      : refused(input.computer, NOT_FOUND),
  practise(machine, { computer: name, group }) {
    const { record, name: own } = machine.computer
    if (record === null || own !== name) return refused(name, NOT_FOUND)
    if (!machine.fleet.targeting.groups.includes(group)) return refused(group, NOT_FOUND)
    return ok(withComputer(machine, { record: { ...record, groups: [group] } }))
  },
  isDone: (value, { group }) => value === group,
  restore(machine, _input, before) {
    const { record } = machine.computer
    return ok(withComputer(machine, { record: record && { ...record, groups: String(before).split(';') } }))
  },
}
