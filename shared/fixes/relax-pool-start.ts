import { defineFix } from './define-fix'
import { step } from './step'

export const relaxPoolStart = defineFix({
  id: 'relax-pool-start',
  cures: ['wsuspool-startup-timeout'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
