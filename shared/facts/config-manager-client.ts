import * as v from 'valibot'
import { word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Whether the computer is a client of Configuration Manager: service `CcmExec` (probes.md: role.configMgr, cli.configMgr). */
export const configManagerClient = defineFact({
  id: 'config-manager-client',
  on: 'computer',
  reader: 'service-control-manager',
  seconds: 5,
  shape: v.object({ installed: v.boolean() }),
  parts: ['state'],
  tell: ({ installed }) => [['state', word(installed ? 'present' : 'not-there')]],
})
