import { defineFix } from './define-fix'
import { step } from './step'

export const addAnyAddressBinding = defineFix({
  id: 'add-any-address-binding',
  cures: ['health-check-not-local'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
