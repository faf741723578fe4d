import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const setupRegistryDamaged = defineCause({
  id: 'setup-registry-damaged',
  needs: [],
  judge: () =>
    unknown({ fact: 'setup-registry-damaged', problem: { code: 'not-recorded', target: 'setup-registry-damaged' } }),
})
