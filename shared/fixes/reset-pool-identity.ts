import { text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth, startIfStopped } from './pieces'
import { step } from './step'

/**
 * Lets the pool run as setup made it, as NetworkService. Not where another account may be meant: a database or content on another
 * host. A stored password cannot be brought back, so this cannot be undone (wsus-knowledge.md S2-10).
 */
export const resetPoolIdentity = defineFix({
  id: 'reset-pool-identity',
  cures: ['pool-identity-failed'],
  needs: ['app-pool', 'database-service', 'wsus-setup', 'wsus-service'],
  settlesSeconds: 60,
  fits: ({ 'app-pool': pool, 'database-service': database, 'wsus-setup': setup }) =>
    pool !== null &&
    pool.identity !== 'NetworkService' &&
    database.where === 'here' &&
    setup?.contentDir?.startsWith('\\\\') === false,
  plan: ({ 'app-pool': pool, 'wsus-service': wsus }) =>
    pool
      ? [
          step(
            'app-pool.set-identity',
            { pool: pool.name, identity: 'NetworkService' },
            { from: text(pool.identity), to: text('NetworkService') },
          ),
          ...startIfStopped(pool),
          ...renewHealth(wsus),
        ]
      : [],
})
