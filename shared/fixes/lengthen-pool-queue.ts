import { defineFix } from './define-fix'
import { step } from './step'

export const lengthenPoolQueue = defineFix({
  id: 'lengthen-pool-queue',
  cures: ['wsuspool-queue-full'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
