import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The content folder is there, and NETWORK SERVICE may not write into it. */
export const postinstallFolderLocked = defineSituation({
  id: 'postinstall-folder-locked',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2025 }),
  broken: (machine, now) =>
    notSetUp(machine, {
      run: {
        tool: 'post-installation',
        at: minutesBefore(now, 40),
        account: String.raw`DEMO\demo-admin`,
        succeeded: false,
        sqlNumber: null,
        complaints: [
          {
            about: 'content-dir',
            line: String.raw`System.UnauthorizedAccessException: Access to the path 'D:\WSUS' is denied.`,
          },
        ],
      },
      contentFolder: {
        path: String.raw`D:\WSUS`,
        exists: true,
        place: 'local-drive',
        fileSystem: 'NTFS',
        writable: false,
      },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'postinstall-content-dir'),
  unknown: unread(),
})
