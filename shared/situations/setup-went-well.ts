import { minutesBefore } from '#shared/kernel/time'
import { healthy } from '#shared/practice/healthy'
import { withInstallation } from '#shared/practice/installation'
import { defineSituation } from './define-situation'

/** Nothing is wrong any more: the update that failed was installed since, one fails with another code, and files wait to be replaced. */
export const setupWentWell = defineSituation({
  id: 'setup-went-well',
  symptom: 'setup-0x80070643',
  on: healthy({ product: 2022 }),
  broken: (machine, now) =>
    withInstallation(machine, {
      updates: {
        failed: [
          {
            at: minutesBefore(now, 200),
            title: 'Security Update for SQL Server 2019 RTM CU (KB5046365)',
            code: '0x80070643',
          },
          { at: minutesBefore(now, 300), title: '2026-11 Cumulative Update (KB5099001)', code: '0x80070005' },
        ],
        installed: [{ at: minutesBefore(now, 100), title: 'Security Update for SQL Server 2019 RTM CU (KB5046365)' }],
      },
      pendingRestart: { components: false, windowsUpdate: false, newName: false, files: 3 },
    }),
  answers: { 'planned-work': 'no' },
  present: [],
  unknown: [],
})
