import { defineFix } from './define-fix'
import { step } from './step'

export const startWsusService = defineFix({
  id: 'start-wsus-service',
  cures: ['wsusservice-stopped'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
