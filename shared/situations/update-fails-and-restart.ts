import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { withInstallation } from '#shared/practice/installation'
import { defineSituation } from './define-situation'

/** An update of SQL Server fails while another one waits for a restart. */
export const updateFailsAndRestart = defineSituation({
  id: 'update-fails-and-restart',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2019 }),
  broken: (machine, now) =>
    withInstallation(machine, {
      updates: {
        failed: [
          {
            at: minutesBefore(now, 90),
            title: 'Security Update for SQL Server 2019 RTM CU (KB5046365)',
            code: '0x80070643',
          },
        ],
        installed: [],
      },
      pendingRestart: { components: false, windowsUpdate: true, newName: false, files: 2 },
    }),
  answers: { 'failed-installation': 'update' },
  present: ['installation-fails', 'pending-reboot', 'update-msi-failure'],
  unknown: [],
})
