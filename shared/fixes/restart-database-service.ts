import { defineFix } from './define-fix'
import { reconnect, restartService } from './pieces'

/** For an engine that runs and does not answer. Never where other applications live in it: that is for their owners. */
export const restartDatabaseService = defineFix({
  id: 'restart-database-service',
  cures: ['db-unreachable'],
  needs: ['database-service', 'database-connection', 'wsus-service', 'app-pool'],
  settlesSeconds: 60,
  fits: ({ 'database-service': found, 'database-connection': { engine } }) =>
    found.where === 'here' && found.service?.state === 'running' && !found.shared && !engine.opened,
  plan: ({ 'database-service': found, 'wsus-service': wsus, 'app-pool': pool }) =>
    found.where === 'here' && found.service ? [restartService(found.service), ...reconnect(wsus, pool)] : [],
})
