import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsuspoolMemoryLimit = defineCause({
  id: 'wsuspool-memory-limit',
  needs: [],
  judge: () =>
    unknown({ fact: 'wsuspool-memory-limit', problem: { code: 'not-recorded', target: 'wsuspool-memory-limit' } }),
})
