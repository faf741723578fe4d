import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const staleHealthState = defineCause({
  id: 'stale-health-state',
  needs: [],
  judge: () => unknown({ fact: 'stale-health-state', problem: { code: 'not-recorded', target: 'stale-health-state' } }),
})
