import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** What only a finished post-installation leaves in the registry. Of the key for encryption it is read only whether it is there. */
export const setupMarkers = [
  'WsusAdministratorsSid',
  'WsusReportersSid',
  'IISTargetWebSiteIndex',
  'IISTargetWebSiteCreated',
  'EncryptionKey',
] as const

/** Whether setup of WSUS was finished (probes.md: role.postinstall). */
export const postInstallation = defineFact({
  id: 'post-installation',
  on: 'server',
  reader: 'registry',
  seconds: 5,
  shape: v.object({ missing: v.array(v.picklist(setupMarkers)) }),
  parts: ['markers'],
  tell: ({ missing }) => [['markers', missing.length === 0 ? word('complete') : list(missing.map(text))]],
})
