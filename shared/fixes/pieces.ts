import type { FactValue } from '#shared/facts/index'
import type { Service } from '#shared/facts/services'
import { word, type Shown } from '#shared/kernel/shown'
import { step, type PlannedStep } from './step'
import type { PoolSetting } from './step-kinds'

/** Pieces that several plans are put together from. */

export type Pool = NonNullable<FactValue<'app-pool'>>

export const startService = ({ name, state }: Pick<Service, 'name' | 'state'>): PlannedStep =>
  step('service.start', { service: name }, { from: word(state), to: word('running') })

export const restartService = ({ name }: Service): PlannedStep =>
  step('service.restart', { service: name }, { from: word('running'), to: word('restarted') })

export const setStartup = (
  { name, startMode }: Pick<Service, 'name' | 'startMode'>,
  startup: 'automatic' | 'manual',
): PlannedStep => step('service.set-startup', { service: name, startup }, { from: word(startMode), to: word(startup) })

export const setPool = (
  pool: Pool,
  setting: PoolSetting,
  value: number | boolean,
  change: { from: Shown; to: Shown },
): PlannedStep => step('app-pool.set', { pool: pool.name, setting, value }, change)

export const startPool = ({ name }: Pool): PlannedStep =>
  step('app-pool.start', { pool: name }, { from: word('stopped'), to: word('started') })

/** Starts a pool that is stopped; a changed setting renews one that runs by itself. */
export const startIfStopped = (pool: Pool): PlannedStep[] => (pool.state === 'stopped' ? [startPool(pool)] : [])

/** Has WSUS look at itself, so that the console's list is of now. Only its own service can do that. */
export const renewHealth = (service: FactValue<'wsus-service'>): PlannedStep[] =>
  service?.state === 'running' ? [checkHealth()] : []
export const checkHealth = (): PlannedStep =>
  step('wsus.check-health', {}, { from: word('remembered'), to: word('up-to-date') })

/** What keeps a connection to the database open opens it anew; what could not start without it starts. */
export function reconnect(service: FactValue<'wsus-service'>, pool: FactValue<'app-pool'>): PlannedStep[] {
  const starts = service?.state === 'stopped' && service.startMode !== 'disabled'
  const runs = service?.state === 'running'
  return [
    ...(service && runs ? [restartService(service)] : []),
    ...(service && starts ? [startService(service)] : []),
    ...(pool?.state === 'started'
      ? [step('app-pool.recycle', { pool: pool.name }, { from: word('started'), to: word('recycled') })]
      : []),
    ...(runs || starts ? [checkHealth()] : []),
  ]
}

/** Whether one of these services waits for another one that is disabled: starting it would end in error 1068. */
export const isBlocked = (chain: FactValue<'service-dependencies'>, ...services: readonly string[]): boolean =>
  chain.some(({ startMode, neededBy }) => startMode === 'disabled' && services.some((name) => neededBy.includes(name)))

/** Has the computer look for updates and report, so that nobody waits for tomorrow's search. */
export const detectNow = (): PlannedStep => step('updates.detect', {}, { from: word('waiting'), to: word('detected') })

/** The address of this server as a policy has to name it; null where the server is not set up. */
export const wsusAddress = (name: string, setup: FactValue<'wsus-setup'>): string | null =>
  setup?.port ? `${setup.ssl ? 'https' : 'http'}://${name}:${setup.port}` : null
