import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** The role was added by a script, and nobody pressed "Launch Post-Installation tasks". */
export const postinstallNeverRun = defineSituation({
  id: 'postinstall-never-run',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2022 }),
  broken: (machine) => notSetUp(machine),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting),
  unknown: unread(),
})
