import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const dependencyDisabled = defineCause({
  id: 'dependency-disabled',
  needs: [],
  judge: () =>
    unknown({ fact: 'dependency-disabled', problem: { code: 'not-recorded', target: 'dependency-disabled' } }),
})
