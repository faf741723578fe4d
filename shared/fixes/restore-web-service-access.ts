import { defineFix } from './define-fix'
import { step } from './step'

export const restoreWebServiceAccess = defineFix({
  id: 'restore-web-service-access',
  cures: ['webservice-red-auth-ssl'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
