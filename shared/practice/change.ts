import type { MachineState, PracticeEvent, PracticeService, WebDirectory } from './state'

/** Small changes to a practised machine. Each gives a new machine and leaves the old one alone. */

export function withService(machine: MachineState, name: string, change: Partial<PracticeService>): MachineState {
  const service = machine.services[name]
  return service ? { ...machine, services: { ...machine.services, [name]: { ...service, ...change } } } : machine
}

export const withPool = (machine: MachineState, change: Partial<NonNullable<MachineState['pool']>>): MachineState => ({
  ...machine,
  pool: machine.pool && { ...machine.pool, ...change },
})

export const withSite = (machine: MachineState, change: Partial<NonNullable<MachineState['site']>>): MachineState => ({
  ...machine,
  site: machine.site && { ...machine.site, ...change },
})

export const withDatabase = (machine: MachineState, change: Partial<MachineState['database']>): MachineState => ({
  ...machine,
  database: { ...machine.database, ...change },
})

export const withEvents = (machine: MachineState, ...events: PracticeEvent[]): MachineState => ({
  ...machine,
  events: [...machine.events, ...events],
})

/** What the last health cycle found, and when it was: none has written anything since. */
export const withRemembered = (machine: MachineState, writtenAt: string, ...names: string[]): MachineState => ({
  ...machine,
  events: machine.events.filter(({ id, at }) => !healthEvents.includes(id) || Date.parse(at) <= Date.parse(writtenAt)),
  remembered: { names, writtenAt },
})
/** The events of the health monitor: all is well, or a part is not (wsus-knowledge.md, 2.1). */
const healthEvents = [10000, 12002, 12012, 12022, 12032, 12042, 12052, 13042]

/** One directory of the web services, or SelfUpdate, which is a directory of its own. */
export function withDirectory(machine: MachineState, name: string, change: Partial<WebDirectory>): MachineState {
  if (isSelfUpdate(name)) return { ...machine, selfUpdate: { ...machine.selfUpdate, ...change } }
  const directory = machine.webServices[name]
  return directory
    ? { ...machine, webServices: { ...machine.webServices, [name]: { ...directory, ...change } } }
    : machine
}
export const directoryOf = (machine: MachineState, name: string): WebDirectory | undefined =>
  isSelfUpdate(name) ? machine.selfUpdate : machine.webServices[name]
const isSelfUpdate = (name: string) => name.toLowerCase() === 'selfupdate'

export const withVolumeOf = (
  machine: MachineState,
  role: MachineState['volumes'][number]['roles'][number],
  freeBytes: number,
): MachineState => ({
  ...machine,
  volumes: machine.volumes.map((one) => (one.roles.includes(role) ? { ...one, freeBytes } : one)),
})

export const withWebConfig = (machine: MachineState, change: Partial<MachineState['webConfig']>): MachineState => ({
  ...machine,
  webConfig: { ...machine.webConfig, ...change },
})

/** One configuration file, by the folder that it lies in. */
export const withConfigFile = (
  machine: MachineState,
  folder: string,
  change: Partial<MachineState['webConfig']['files'][number]>,
): MachineState =>
  withWebConfig(machine, {
    files: machine.webConfig.files.map((one) => (one.path.split('\\').at(-2) === folder ? { ...one, ...change } : one)),
  })

export const withConfigManager = (
  machine: MachineState,
  change: Partial<NonNullable<MachineState['configManager']>>,
): MachineState => ({ ...machine, configManager: machine.configManager && { ...machine.configManager, ...change } })

/** A synchronisation that ended in 6703, and what its message says. */
export const withFailedSync = (
  machine: MachineState,
  failedAt: string,
  sync: Partial<NonNullable<MachineState['configManager']>['sync']>,
): MachineState =>
  machine.configManager
    ? withConfigManager(machine, { sync: { ...machine.configManager.sync, failedAt, ...sync } })
    : machine

/** One rule of the firewall, by its name; a new one where there is none of that name. */
export function withRule(machine: MachineState, rule: MachineState['firewall']['rules'][number]): MachineState {
  const others = machine.firewall.rules.filter(({ name }) => name !== rule.name)
  return { ...machine, firewall: { ...machine.firewall, rules: [...others, rule] } }
}

/** The computer that is meant. */
export const withComputer = (machine: MachineState, change: Partial<MachineState['computer']>): MachineState => ({
  ...machine,
  computer: { ...machine.computer, ...change },
})

/** What the server knows of all its computers. */
export const withFleet = (machine: MachineState, change: Partial<MachineState['fleet']>): MachineState => ({
  ...machine,
  fleet: { ...machine.fleet, ...change },
})

/** The row of the computer, such as one whose contact or report is old. */
export const withRecord = (
  machine: MachineState,
  change: Partial<NonNullable<MachineState['computer']['record']>>,
): MachineState =>
  withComputer(machine, { record: machine.computer.record && { ...machine.computer.record, ...change } })

/** The server last heard of the computer at this moment. */
export const withSilenceSince = (machine: MachineState, at: string): MachineState =>
  withRecord(machine, { lastContactAt: at, lastReportAt: at })

/** The wired adapter and what it is plugged into. */
export const withWired = (
  machine: MachineState,
  change: Partial<NonNullable<MachineState['computer']['wired']>>,
): MachineState => withComputer(machine, { wired: machine.computer.wired && { ...machine.computer.wired, ...change } })

/** The policy on the computer; what the domain would bring stays. */
export const withPolicy = (machine: MachineState, change: Partial<MachineState['computer']['policy']>): MachineState =>
  withComputer(machine, { policy: { ...machine.computer.policy, ...change } })

/** What Group Policy brings the next time. */
export const withDomainPolicy = (
  machine: MachineState,
  change: Partial<MachineState['computer']['policyOfDomain']>,
): MachineState => withComputer(machine, { policyOfDomain: { ...machine.computer.policyOfDomain, ...change } })
