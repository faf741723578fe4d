import { defineFix } from './define-fix'
import { step } from './step'

export const enableWsusService = defineFix({
  id: 'enable-wsus-service',
  cures: ['wsusservice-disabled'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
