import { defineFix } from './define-fix'
import { step } from './step'

export const refreshHealthList = defineFix({
  id: 'refresh-health-list',
  cures: ['stale-health-state'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
