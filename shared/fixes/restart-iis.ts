import { defineFix } from './define-fix'
import { step } from './step'

export const restartIis = defineFix({
  id: 'restart-iis',
  cures: ['w3svc-or-was-stopped'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
