import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const dbServiceLogonFailed = defineCause({
  id: 'db-service-logon-failed',
  needs: [],
  judge: () =>
    unknown({ fact: 'db-service-logon-failed', problem: { code: 'not-recorded', target: 'db-service-logon-failed' } }),
})
