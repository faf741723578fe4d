import type { EndpointName } from '#shared/facts/endpoints'
import { selfTestIsLocal } from './follows'
import { pageOf, selfUpdate } from './observe/pages'
import type { MachineState } from './state'

/** A part that WSUS' own health cycle finds not running, with the number of its red event (wsus-knowledge.md, 2.1). */
export interface Component {
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

/** What a health cycle would find now. */
export function componentsOf(machine: MachineState): Component[] {
  const red = pages.filter(
    ({ page }) => pageOf(machine, page).status !== 200 || (page === 'reporting' && !selfTestIsLocal(machine)),
  )
  const tree = selfUpdate(machine)
  const broken = !tree.ok || tree.value.status !== 200
  return [...red.map(({ name, id }) => ({ name, id })), ...(broken ? [{ name: 'SelfUpdate', id: 13042 }] : [])]
}
