import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const dbServiceStopped = defineCause({
  id: 'db-service-stopped',
  needs: [],
  judge: () => unknown({ fact: 'db-service-stopped', problem: { code: 'not-recorded', target: 'db-service-stopped' } }),
})
