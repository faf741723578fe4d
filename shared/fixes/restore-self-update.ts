import { defineFix } from './define-fix'
import { step } from './step'

export const restoreSelfUpdate = defineFix({
  id: 'restore-self-update',
  cures: ['selfupdate-vdir-broken'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
