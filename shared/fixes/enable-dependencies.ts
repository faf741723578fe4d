import { defineFix } from './define-fix'
import { step } from './step'

export const enableDependencies = defineFix({
  id: 'enable-dependencies',
  cures: ['dependency-disabled'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
