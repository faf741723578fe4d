import { defineFix } from './define-fix'
import { step } from './step'

export const startDatabaseService = defineFix({
  id: 'start-database-service',
  cures: ['db-service-stopped'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
