import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const w3svcOrWasStopped = defineCause({
  id: 'w3svc-or-was-stopped',
  needs: [],
  judge: () =>
    unknown({ fact: 'w3svc-or-was-stopped', problem: { code: 'not-recorded', target: 'w3svc-or-was-stopped' } }),
})
