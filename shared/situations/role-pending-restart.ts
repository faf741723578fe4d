import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { defineSituation } from './define-situation'
import { waiting, unread, withoutSetup } from './without-setup'

/** Windows Update left a restart behind, and nobody dared to. */
export const rolePendingRestart = defineSituation({
  id: 'role-pending-restart',
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
        complaints: [{ about: 'pending-restart', line: '0x80070BC2 (3010)' }],
      },
      pendingRestart: { components: true, windowsUpdate: true, newName: false, files: 4 },
    }),
  answers: { 'failed-installation': 'role', 'planned-work': 'no' },
  present: withoutSetup(waiting, 'pending-reboot'),
  unknown: unread(),
})
