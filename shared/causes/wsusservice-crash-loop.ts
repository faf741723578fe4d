import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsusserviceCrashLoop = defineCause({
  id: 'wsusservice-crash-loop',
  needs: [],
  judge: () =>
    unknown({ fact: 'wsusservice-crash-loop', problem: { code: 'not-recorded', target: 'wsusservice-crash-loop' } }),
})
