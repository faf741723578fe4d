import { defineFix } from './define-fix'
import { checkHealth } from './pieces'

/** Has WSUS look at itself again; the answer comes within two minutes (wsus-knowledge.md F-CHECKHEALTH). */
export const refreshHealthList = defineFix({
  id: 'refresh-health-list',
  cures: ['stale-health-state'],
  needs: ['wsus-service'],
  settlesSeconds: 120,
  fits: ({ 'wsus-service': service }) => service?.state === 'running',
  plan: () => [checkHealth()],
})
