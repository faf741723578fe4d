import { defineFix } from './define-fix'
import { step } from './step'

export const endSingleUser = defineFix({
  id: 'end-single-user',
  cures: ['db-unreachable'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
