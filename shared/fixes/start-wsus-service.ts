import { defineFix } from './define-fix'
import { checkHealth, isBlocked, startService } from './pieces'

/** Starts the WSUS service (wsus-knowledge.md F-SVC-START). */
export const startWsusService = defineFix({
  id: 'start-wsus-service',
  cures: ['wsusservice-stopped'],
  needs: ['wsus-service', 'service-dependencies'],
  settlesSeconds: 30,
  fits: ({ 'wsus-service': service, 'service-dependencies': chain }) =>
    service?.state === 'stopped' && service.startMode !== 'disabled' && !isBlocked(chain, service.name),
  plan: ({ 'wsus-service': service }) => (service ? [startService(service), checkHealth()] : []),
})
