import { minutesBefore } from '#shared/kernel/time'
import { withFailedSync } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { defineSituation } from './define-situation'

/** The computer account of the new site server is not in the group that may administer WSUS. */
export const syncNoPermission = defineSituation({
  id: 'sync-no-permission',
  symptom: 'connection-error-503',
  on: healthy({ product: 2022, place: 'config-manager', ssl: true }),
  broken: (machine, now) =>
    withFailedSync(
      { ...machine, administrators: { ...machine.administrators, members: [machine.administrators.person] } },
      minutesBefore(now, 25),
      {
        error: 'permission',
        method: 'Microsoft.UpdateServices.Administration.AdminProxy.CreateUpdateServer',
        message: 'Request for principal permission failed.',
        code: '0x8013150A',
      },
    ),
  answers: { 'seen-where': 'config-manager', 'planned-work': 'no' },
  present: ['console-cannot-connect', 'no-wsus-admin-permission'],
  unknown: [],
})
