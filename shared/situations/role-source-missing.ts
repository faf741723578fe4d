import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { noRole, unread, withoutSetup } from './without-setup'

/** The features on demand were taken off the disk, and a policy forbids to fetch them from Microsoft. */
export const roleSourceMissing = defineSituation({
  id: 'role-source-missing',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2019 }),
  broken: (machine, now) =>
    notSetUp(machine, {
      features: { ...noRole, role: 'removed' },
      featureError: { at: minutesBefore(now, 20), code: '0x800F081F' },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup('feature-source-missing'),
  unknown: unread(),
})
