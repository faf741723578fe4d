import * as v from 'valibot'
import { amount, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** Whether Windows waits for a restart, and for what (probes.md: host.pendingReboot). */
export const pendingRestart = defineFact({
  id: 'pending-restart',
  on: 'server',
  reader: 'registry',
  seconds: 5,
  shape: v.object({
    /** Component Based Servicing: roles, features, updates. */
    components: v.boolean(),
    windowsUpdate: v.boolean(),
    /** The server has a new name that takes effect with the restart. */
    newName: v.boolean(),
    /** How many files wait to be replaced; alone that is often harmless (virus scanners, printers). */
    files: v.number(),
  }),
  parts: ['components', 'windows-update', 'new-name', 'files'],
  tell: ({ components, windowsUpdate, files }) => [
    ['components', yesNo(components)],
    ['windows-update', yesNo(windowsUpdate)],
    ['files', amount(files, 'count')],
  ],
})
