import { defineFix } from './define-fix'
import { step } from './step'

export const startWebSite = defineFix({
  id: 'start-web-site',
  cures: ['wsus-site-stopped'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
