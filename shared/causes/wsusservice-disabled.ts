import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsusserviceDisabled = defineCause({
  id: 'wsusservice-disabled',
  needs: [],
  judge: () =>
    unknown({ fact: 'wsusservice-disabled', problem: { code: 'not-recorded', target: 'wsusservice-disabled' } }),
})
