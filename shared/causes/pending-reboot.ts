import { amount, yesNo, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const notWaiting = rule({ should: word('no'), mark: 'K', source: 'common-knowledge' })

/**
 * Windows waits for a restart before it allows more installations (wsus-knowledge.md S3-9). Files that wait to be replaced are
 * shown and decide nothing: virus scanners and printers leave them all the time (probes.md: host.pendingReboot).
 */
export const pendingReboot = defineCause({
  id: 'pending-reboot',
  needs: ['pending-restart'],
  explains: ['feature-source-missing', 'postinstall-not-run', 'update-msi-failure', 'installation-fails'],
  judge: ({ 'pending-restart': { components, windowsUpdate, newName, files } }) =>
    judged(
      [
        checked(notWaiting, 'pending-restart.components', yesNo(components), !components),
        checked(notWaiting, 'pending-restart.windows-update', yesNo(windowsUpdate), !windowsUpdate),
        checked(notWaiting, 'pending-restart.new-name', yesNo(newName), !newName),
      ],
      [beside('pending-restart.files', amount(files, 'count'))],
    ),
})
