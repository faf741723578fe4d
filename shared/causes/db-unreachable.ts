import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const dbUnreachable = defineCause({
  id: 'db-unreachable',
  needs: [],
  judge: () => unknown({ fact: 'db-unreachable', problem: { code: 'not-recorded', target: 'db-unreachable' } }),
})
