import { minutesBefore } from '#shared/kernel/time'
import { GIB } from '#shared/practice/follows'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The drive for the content was formatted with ReFS. */
export const postinstallFolderRefs = defineSituation({
  id: 'postinstall-folder-refs',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-YEONSEUP', product: 2022, language: 'ko-KR' }),
  broken: (machine, now) =>
    notSetUp(
      {
        ...machine,
        volumes: [...machine.volumes, { root: 'R:\\', freeBytes: 900 * GIB, sizeBytes: 1000 * GIB, roles: [] }],
      },
      {
        run: {
          tool: 'post-installation',
          at: minutesBefore(now, 40),
          account: String.raw`DEMO\demo-admin`,
          succeeded: false,
          sqlNumber: null,
          complaints: [
            {
              about: 'content-dir',
              line: String.raw`Microsoft.UpdateServices.Administration.CommandException: R:\WSUS`,
            },
          ],
        },
        contentFolder: {
          path: String.raw`R:\WSUS`,
          exists: true,
          place: 'local-drive',
          fileSystem: 'ReFS',
          writable: true,
        },
      },
    ),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'postinstall-content-dir'),
  unknown: unread(),
})
