import { ok, type Result } from '#shared/kernel/result'
import { directoryOf, withDirectory, withEvents, withPool, withSite } from '../change'
import { iisRuns, isRunning, poolLogsOn } from '../follows'
import type { MachineState } from '../state'
import { ALREADY_THERE, IN_USE, NOT_FOUND, NOT_STARTED, refused, type Practice } from './practice'

type Pool = NonNullable<MachineState['pool']>
type Site = NonNullable<MachineState['site']>

const poolOf = ({ pool }: MachineState, name: string): Result<Pool> =>
  pool?.name === name ? ok(pool) : refused(name, NOT_FOUND)
const siteOf = ({ site }: MachineState, name: string): Result<Site> =>
  site?.name === name ? ok(site) : refused(name, NOT_FOUND)

/** The state of a pool, for as long as the service that carries the pools runs. */
function poolState(machine: MachineState, name: string): Result<Pool['state']> {
  const pool = poolOf(machine, name)
  if (!pool.ok) return pool
  return isRunning(machine, 'WAS') ? ok(pool.value.state) : refused(name, NOT_STARTED)
}

export const startPool: Practice<'app-pool.start'> = {
  observe: (machine, { pool }) => poolState(machine, pool),
  practise(machine, { pool }, at) {
    const state = poolState(machine, pool)
    if (!state.ok) return state
    if (poolLogsOn(machine)) return ok(withPool(machine, { state: 'started' }))
    return ok(withEvents(machine, { log: 'system', provider: 'was', id: 5059, at, about: pool }))
  },
  isDone: (value) => value === 'started',
  restore: (machine, _input, before) => ok(withPool(machine, { state: before as Pool['state'] })),
}

/** A pool that is stopped has nothing to renew. */
export const recyclePool: Practice<'app-pool.recycle'> = {
  observe: (machine, { pool }) => poolState(machine, pool),
  practise(machine, { pool }) {
    const state = poolState(machine, pool)
    if (!state.ok) return state
    return state.value === 'started' ? ok(machine) : refused(pool, NOT_STARTED)
  },
  isDone: (value) => value === 'started',
  restore: (machine) => ok(machine),
}

export const setPool: Practice<'app-pool.set'> = {
  observe(machine, { pool, setting }) {
    const found = poolOf(machine, pool)
    return found.ok ? ok(found.value[setting]) : found
  },
  practise(machine, { pool, setting, value }) {
    const found = poolOf(machine, pool)
    return found.ok ? ok(withPool(machine, { [setting]: value })) : found
  },
  isDone: (now, { value }) => now === value,
  restore: (machine, { setting }, before) => ok(withPool(machine, { [setting]: before })),
}

export const startSite: Practice<'site.start'> = {
  observe(machine, { site }) {
    const found = siteOf(machine, site)
    if (!found.ok) return found
    return iisRuns(machine) ? ok(found.value.state) : refused(site, NOT_STARTED)
  },
  practise(machine, { site }) {
    const found = siteOf(machine, site)
    if (!found.ok) return found
    if (!iisRuns(machine)) return refused(site, NOT_STARTED)
    if (found.value.portTakenBy) return refused(site, IN_USE)
    if (found.value.sameBinding !== null) return refused(site, ALREADY_THERE)
    return ok(withSite(machine, { state: 'started' }))
  },
  isDone: (value) => value === 'started',
  restore: (machine, _input, before) => ok(withSite(machine, { state: before as Site['state'] })),
}

const lineOf = ({ protocol, binding }: { protocol: string; binding: string }) => `${protocol} ${binding}`

/** The value is whether the binding is there; other bindings are nobody's business. */
export const addBinding: Practice<'site.add-binding'> = {
  observe(machine, input) {
    const found = siteOf(machine, input.site)
    return found.ok ? ok(found.value.bindings.includes(lineOf(input))) : found
  },
  practise(machine, input) {
    const found = siteOf(machine, input.site)
    if (!found.ok) return found
    const { bindings } = found.value
    if (bindings.includes(lineOf(input))) return refused(input.site, ALREADY_THERE)
    return ok(withSite(machine, { bindings: [...bindings, lineOf(input)] }))
  },
  isDone: (value) => value === true,
  restore(machine, input, before) {
    const found = siteOf(machine, input.site)
    if (!found.ok || before === true) return found.ok ? ok(machine) : found
    return ok(withSite(machine, { bindings: found.value.bindings.filter((one) => one !== lineOf(input)) }))
  },
}

export const setAccess: Practice<'web-service.set-access'> = {
  observe(machine, { directory, setting }) {
    const found = directoryOf(machine, directory)
    return found ? ok(found[setting]) : refused(directory, NOT_FOUND)
  },
  practise: (machine, { directory, setting, value }) =>
    directoryOf(machine, directory)
      ? ok(withDirectory(machine, directory, { [setting]: value }))
      : refused(directory, NOT_FOUND),
  isDone: (now, { value }) => now === value,
  restore: (machine, { directory, setting }, before) => ok(withDirectory(machine, directory, { [setting]: before })),
}

const partOf = { directory: 'exists', anonymous: 'anonymous', rights: 'readable' } as const

export const restoreSelfUpdate: Practice<'self-update.restore'> = {
  observe: (machine, { part }) => ok(machine.selfUpdate[partOf[part]]),
  practise: (machine, { part }) =>
    part === 'directory' || machine.selfUpdate.exists
      ? ok(withDirectory(machine, 'Selfupdate', { [partOf[part]]: true }))
      : refused('Selfupdate', NOT_FOUND),
  isDone: (value) => value === true,
  restore: (machine, { part }, before) => ok(withDirectory(machine, 'Selfupdate', { [partOf[part]]: before })),
}
