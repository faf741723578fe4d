import { amount, word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth, setPool, startIfStopped, type Pool } from './pieces'
import type { PlannedStep } from './step'

function relaxed(pool: Pool): PlannedStep[] {
  const minutes = (now: number) => ({ from: amount(now, 'minutes'), to: amount(0, 'minutes') })
  return [
    ...(pool.pinging ? [setPool(pool, 'pinging', false, { from: word('on'), to: word('off') })] : []),
    ...(pool.idleMinutes > 0 ? [setPool(pool, 'idleMinutes', 0, minutes(pool.idleMinutes))] : []),
    ...(pool.recycleMinutes > 0 ? [setPool(pool, 'recycleMinutes', 0, minutes(pool.recycleMinutes))] : []),
  ]
}

/** Lets WSUS take its time to wake up, as Microsoft's best practices advise (2020): no ping, no idle time-out, no regular recycle. */
export const relaxPoolStart = defineFix({
  id: 'relax-pool-start',
  cures: ['wsuspool-startup-timeout'],
  needs: ['app-pool', 'wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'app-pool': pool }) => pool !== null && relaxed(pool).length > 0,
  plan: ({ 'app-pool': pool, 'wsus-service': wsus }) =>
    pool ? [...relaxed(pool), ...startIfStopped(pool), ...renewHealth(wsus)] : [],
})
