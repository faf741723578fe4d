import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The disk for the content was replaced, and the folder that setup was told to use is not there yet. */
export const postinstallFolderMissing = defineSituation({
  id: 'postinstall-folder-missing',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', language: 'de-DE' }),
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
            line: String.raw`System.IO.DirectoryNotFoundException: Ein Teil des Pfades "D:\WSUS" konnte nicht gefunden werden.`,
          },
        ],
      },
      contentFolder: {
        path: String.raw`D:\WSUS`,
        exists: false,
        place: 'local-drive',
        fileSystem: 'NTFS',
        writable: null,
      },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'postinstall-content-dir'),
  unknown: unread(),
})
