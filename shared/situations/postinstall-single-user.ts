import { minutesBefore } from '#shared/kernel/time'
import { withDatabase } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { withInstallation } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { withoutSusdb } from './without-susdb'

/** After an upgrade the finishing run fails: a restore was interrupted, and SUSDB lets in one connection only. */
export const postinstallSingleUser = defineSituation({
  id: 'postinstall-single-user',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    withInstallation(withDatabase(machine, { access: 'single-user' }), {
      run: {
        tool: 'post-installation',
        at: minutesBefore(now, 40),
        account: String.raw`DEMO\demo-admin`,
        succeeded: false,
        sqlNumber: 924,
        complaints: [],
      },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: [
    'components-not-running',
    'console-cannot-connect',
    'db-single-user',
    'db-unreachable',
    'installation-fails',
  ],
  unknown: withoutSusdb(),
})
