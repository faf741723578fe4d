import { defineFix } from './define-fix'
import { isBlocked, renewHealth, setStartup, startService } from './pieces'

/** WAS, then W3SVC; a disabled one gets the start type that Windows gives it (wsus-knowledge.md S2-6). */
export const startIisServices = defineFix({
  id: 'start-iis-services',
  cures: ['w3svc-or-was-stopped'],
  needs: ['iis-services', 'service-dependencies', 'wsus-service'],
  settlesSeconds: 30,
  fits({ 'iis-services': { was, w3svc }, 'service-dependencies': chain }) {
    const both = [was, w3svc]
    return (
      both.every((one) => one?.state === 'running' || one?.state === 'stopped') &&
      both.some((one) => one?.state === 'stopped') &&
      !isBlocked(chain, 'WAS', 'W3SVC')
    )
  },
  plan({ 'iis-services': { was, w3svc }, 'wsus-service': wsus }) {
    if (!was || !w3svc) return []
    return [
      ...(was.startMode === 'disabled' ? [setStartup(was, 'manual')] : []),
      ...(was.state === 'stopped' ? [startService(was)] : []),
      ...(w3svc.startMode === 'disabled' ? [setStartup(w3svc, 'automatic')] : []),
      ...(w3svc.state === 'stopped' ? [startService(w3svc)] : []),
      ...renewHealth(wsus),
    ]
  },
  affects: ({ 'iis-services': { otherSites } }) => (otherSites?.length === 0 ? [] : ['all-sites']),
})
