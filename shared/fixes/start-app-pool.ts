import { defineFix } from './define-fix'
import { step } from './step'

export const startAppPool = defineFix({
  id: 'start-app-pool',
  cures: ['wsuspool-stopped-rapidfail'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
