import { defineFix } from './define-fix'
import { step } from './step'

export const startIisServices = defineFix({
  id: 'start-iis-services',
  cures: ['w3svc-or-was-stopped'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
