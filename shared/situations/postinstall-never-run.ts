import { healthy } from '#shared/practice/healthy'
import { notSetUp, onlyKept } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The role was added by a script, and nobody pressed "Launch Post-Installation tasks". */
export const postinstallNeverRun = defineSituation({
  id: 'postinstall-never-run',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2022 }),
  // Of a role that was there before, the folder for its files stayed in the registry.
  broken: (machine) => ({ ...notSetUp(machine), setup: onlyKept({ ContentDir: String.raw`D:\WSUS` }) }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting),
  unknown: unread(),
})
