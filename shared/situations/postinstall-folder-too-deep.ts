import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** CONTENT_DIR was given with WsusContent at its end, which setup adds itself. */
export const postinstallFolderTooDeep = defineSituation({
  id: 'postinstall-folder-too-deep',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2016 }),
  broken: (machine, now) =>
    notSetUp(machine, {
      // Somebody ended it before it came to its end.
      run: {
        tool: 'post-installation',
        at: minutesBefore(now, 40),
        account: String.raw`DEMO\demo-admin`,
        succeeded: false,
        sqlNumber: null,
        complaints: [],
      },
      contentFolder: {
        path: String.raw`D:\WSUS\WsusContent`,
        exists: true,
        place: 'local-drive',
        fileSystem: 'NTFS',
        writable: true,
      },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'postinstall-content-dir'),
  unknown: unread(),
})
