import type { MachineState, PracticeService } from './state'

/** What follows from the state of a practised machine: who runs, who serves whom. */

export const GIB = 1024 ** 3

export const isRunning = (machine: MachineState, service: string): boolean =>
  machine.services[service]?.state === 'running'

/** Everything that a service needs to start, through others too. */
export function needsOf(machine: MachineState, service: string): string[] {
  const found = new Set<string>()
  const visit = (name: string) => {
    for (const next of machine.services[name]?.dependsOn ?? []) {
      if (found.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit(service)
  return [...found]
}

/** Why Windows would refuse to start a service, as the number of its error; null: it would start it. */
export function whyNotStarted(machine: MachineState, name: string): string | null {
  const service = machine.services[name]
  if (!service) return '1060'
  if (service.state !== 'stopped') return '1056'
  if (service.startMode === 'disabled') return '1058'
  const stuck = service.dependsOn.some((need) => !isRunning(machine, need) && whyNotStarted(machine, need) !== null)
  if (stuck) return '1068'
  return service.logonFails ? '1069' : null
}

/** Whether a service stops again right after it was started. */
export const diesAfterStart = (machine: MachineState, service: PracticeService): boolean =>
  service.diesAfterStart === true || (service.name === 'WsusService' && !isSetUp(machine))

const isSetUp = ({ setup }: MachineState) => setup !== null && Object.values(setup).every((value) => value !== null)

const engineRuns = (machine: MachineState) =>
  machine.database.service === null || isRunning(machine, machine.database.service)

export const engineAnswers = (machine: MachineState): boolean => machine.database.answers && engineRuns(machine)

/** Number of the SQL error that opening SUSDB ends in; null: it opens. */
export function susdbError(machine: MachineState): number | null {
  const { kind, files, access, service } = machine.database
  if (!engineAnswers(machine)) {
    if (kind === 'sql-elsewhere') return 53
    if (engineRuns(machine)) return -2
    return kind === 'sql-here' && service?.includes('$') ? -1 : 2
  }
  if (files === 'recovery-pending') return 945
  if (files === 'suspect') return 926
  if (files === 'offline') return 942
  return access === 'single-user' ? 924 : null
}

/** Whether WSUS itself gets at its data. */
export const databaseServes = (machine: MachineState): boolean =>
  susdbError(machine) === null && machine.database.wsusLogin

export const iisRuns = (machine: MachineState): boolean => isRunning(machine, 'WAS') && isRunning(machine, 'W3SVC')

/** WSUS' own test of its pages counts as local only where a binding takes every address. */
export const selfTestIsLocal = ({ site }: MachineState): boolean =>
  site?.bindings.some((binding) => binding.endsWith(` *:${site.port}:`)) ?? true

/** Whether Windows would let the account of the pool log on; NetworkService always may. */
export const poolLogsOn = ({ pool }: MachineState): boolean =>
  !pool?.accountRefused || pool.identity === 'NetworkService'

export const databaseVolume = (machine: MachineState) =>
  machine.volumes.find(({ roles }) => roles.includes('database')) ?? null
