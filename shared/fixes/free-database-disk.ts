import { defineFix } from './define-fix'
import { step } from './step'

export const freeDatabaseDisk = defineFix({
  id: 'free-database-disk',
  cures: ['db-wont-start-or-open'],
  needs: [],
  plan: () => [step('wsus.check-health', {})],
})
