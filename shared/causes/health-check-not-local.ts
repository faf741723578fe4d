import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const healthCheckNotLocal = defineCause({
  id: 'health-check-not-local',
  needs: [],
  judge: () =>
    unknown({ fact: 'health-check-not-local', problem: { code: 'not-recorded', target: 'health-check-not-local' } }),
})
