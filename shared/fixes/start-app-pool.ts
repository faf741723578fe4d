import { yesNo } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth, setPool, startPool } from './pieces'

/** Starts the pool; one that was stopped by hand also comes up with IIS again (wsus-knowledge.md F-POOL-START). */
export const startAppPool = defineFix({
  id: 'start-app-pool',
  cures: ['wsuspool-stopped-rapidfail', 'wsuspool-stopped-manually'],
  needs: ['app-pool', 'wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'app-pool': pool }) => pool?.state === 'stopped',
  plan: ({ 'app-pool': pool, 'wsus-service': wsus }) =>
    pool
      ? [
          ...(pool.autoStart ? [] : [setPool(pool, 'autoStart', true, { from: yesNo(false), to: yesNo(true) })]),
          startPool(pool),
          ...renewHealth(wsus),
        ]
      : [],
})
