import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** A clean-up of rights took NETWORK SERVICE off the temporary folders; a finishing run fails since. */
export const tempFoldersLocked = defineSituation({
  id: 'temp-folders-locked',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', product: 2022, language: 'de-DE' }),
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
            about: 'access-denied',
            line: String.raw`System.UnauthorizedAccessException: Der Zugriff auf den Pfad "C:\Windows\Temp\x" wurde verweigert.`,
          },
        ],
      },
      tempFolders: machine.installation.tempFolders.map(({ path }, index) => ({ path, fullControl: index > 0 })),
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'temp-or-log-acl'),
  unknown: unread(),
})
