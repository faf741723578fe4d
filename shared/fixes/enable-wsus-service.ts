import { defineFix } from './define-fix'
import { checkHealth, setStartup, startService } from './pieces'

/** Gives the WSUS service its start type back, and starts it (wsus-knowledge.md F-SVC-ENABLE). */
export const enableWsusService = defineFix({
  id: 'enable-wsus-service',
  cures: ['wsusservice-disabled'],
  needs: ['wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'wsus-service': service }) => service?.startMode === 'disabled',
  plan: ({ 'wsus-service': service }) =>
    service
      ? [
          setStartup(service, 'automatic'),
          ...(service.state === 'stopped' ? [startService(service)] : []),
          checkHealth(),
        ]
      : [],
})
