import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { withInstallation } from '#shared/practice/installation'
import { defineSituation } from './define-situation'

/** The update for the recovery environment needs more room on a partition than there is. */
export const updateRecoveryPartition = defineSituation({
  id: 'update-recovery-partition',
  symptom: 'setup-0x80070643',
  on: healthy({ name: 'SRV-UEBUNG', product: 2022, language: 'de-DE' }),
  broken: (machine, now) =>
    withInstallation(machine, {
      updates: {
        failed: [{ at: minutesBefore(now, 600), title: '2024-01 Sicherheitsupdate (KB5034439)', code: '0x80070643' }],
        installed: [],
      },
    }),
  answers: { 'failed-installation': 'update' },
  present: ['installation-fails', 'update-msi-failure'],
  unknown: [],
})
