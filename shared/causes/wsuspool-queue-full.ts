import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsuspoolQueueFull = defineCause({
  id: 'wsuspool-queue-full',
  needs: [],
  judge: () =>
    unknown({ fact: 'wsuspool-queue-full', problem: { code: 'not-recorded', target: 'wsuspool-queue-full' } }),
})
