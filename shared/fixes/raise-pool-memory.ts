import { defineFix } from './define-fix'
import { step } from './step'

export const raisePoolMemory = defineFix({
  id: 'raise-pool-memory',
  cures: ['wsuspool-memory-limit'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
