import type { EndpointName } from '#shared/facts/endpoints'
import { withEvents, withRemembered } from './change'
import { selfTestIsLocal } from './follows'
import { pageOf, selfUpdate } from './observe/pages'
import type { MachineState } from './state'

/** A part that WSUS' own health cycle finds not running, with the number of its red event (wsus-knowledge.md, 2.1). */
interface Component {
  name: string
  id: number
}

const pages: readonly (Component & { page: EndpointName })[] = [
  { page: 'reporting', name: 'ReportingWebService', id: 12002 },
  { page: 'api-remoting', name: 'ApiRemoting30', id: 12012 },
  { page: 'client', name: 'ClientWebService', id: 12022 },
  { page: 'server-sync', name: 'ServerSyncWebService', id: 12032 },
  { page: 'simple-auth', name: 'SimpleAuthWebService', id: 12042 },
  { page: 'dss-auth', name: 'DssAuthWebService', id: 12052 },
]

function redNow(machine: MachineState): Component[] {
  const red = pages.filter(
    ({ page }) => pageOf(machine, page).status !== 200 || (page === 'reporting' && !selfTestIsLocal(machine)),
  )
  const tree = selfUpdate(machine)
  return tree.ok && tree.value.status === 200 ? red : [...red, { name: 'SelfUpdate', id: 13042 }]
}

/** One round of WSUS' own health monitor: looks at every part, writes events, and what it found into the database. */
export function healthCycle(machine: MachineState, at: string): MachineState {
  const red = redNow(machine)
  const ids = red.length === 0 ? [10000] : red.map(({ id }) => id)
  const written = withEvents(
    withRemembered(machine, at, ...red.map(({ name }) => name)),
    ...ids.map((id) => ({ log: 'application', provider: 'wsus', id, at }) as const),
  )
  if (selfTestIsLocal(machine)) return written
  const { errors, signs } = written.wsusLog
  return {
    ...written,
    wsusLog: { ...written.wsusLog, errors: errors + 1, signs: [{ at, sign: 'ping-not-local' }, ...signs] },
  }
}
