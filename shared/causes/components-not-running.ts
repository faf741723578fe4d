import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const componentsNotRunning = defineCause({
  id: 'components-not-running',
  needs: [],
  judge: () =>
    unknown({ fact: 'components-not-running', problem: { code: 'not-recorded', target: 'components-not-running' } }),
})
