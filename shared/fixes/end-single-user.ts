import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { reconnect } from './pieces'
import { step } from './step'

/** Lets more than one connection into SUSDB again (wsus-knowledge.md F-DB-MULTIUSER). A database elsewhere belongs to its DBA. */
export const endSingleUser = defineFix({
  id: 'end-single-user',
  cures: ['db-unreachable', 'db-single-user'],
  needs: ['database-connection', 'database-service', 'wsus-service', 'app-pool'],
  settlesSeconds: 60,
  fits: ({ 'database-connection': { engine, access }, 'database-service': found }) =>
    found.where === 'here' && engine.opened && access === 'single-user',
  plan: ({ 'wsus-service': wsus, 'app-pool': pool }) => [
    step('database.set-multi-user', { database: 'SUSDB' }, { from: word('single-user'), to: word('multi-user') }),
    ...reconnect(wsus, pool),
  ],
})
