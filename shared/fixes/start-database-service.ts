import { defineFix } from './define-fix'
import { reconnect, setStartup, startService } from './pieces'

/** Windows' number for an account that may not log on: then starting is no remedy. */
const LOGON_FAILED = 1069

/** Database, then the WSUS service, then a fresh pool (wsus-knowledge.md F-SVC-START). Nothing to start for an engine elsewhere. */
export const startDatabaseService = defineFix({
  id: 'start-database-service',
  cures: ['db-service-stopped'],
  needs: ['database-service', 'wsus-service', 'app-pool'],
  settlesSeconds: 60,
  fits({ 'database-service': found }) {
    return found.where === 'here' && found.service?.state === 'stopped' && found.service.exitCode !== LOGON_FAILED
  },
  plan({ 'database-service': found, 'wsus-service': wsus, 'app-pool': pool }) {
    if (found.where === 'elsewhere' || !found.service) return []
    const { service } = found
    return [
      ...(service.startMode === 'disabled' ? [setStartup(service, 'automatic')] : []),
      startService(service),
      ...reconnect(wsus, pool),
    ]
  },
  affects: ({ 'database-service': found }) => (found.where === 'here' && found.shared ? ['other-databases'] : []),
})
