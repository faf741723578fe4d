import { amount, atMost } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'
import { step } from './step'

/** Has Windows ask its time source again; never on a domain controller or where somebody else sets the time (wsus-knowledge.md F-TIME). */
export const synchroniseClock = defineFix({
  id: 'synchronise-clock',
  cures: ['client-clock-skew'],
  needs: ['computer-clock', 'computer-identity'],
  settlesSeconds: 60,
  fits: ({ 'computer-clock': { follows, virtual }, 'computer-identity': { domainController } }) =>
    follows !== 'none' && !virtual && !domainController,
  plan: ({ 'computer-clock': { offsetSeconds } }) => [
    step('clock.resync', {}, { from: amount(offsetSeconds, 'seconds'), to: atMost(amount(60, 'seconds')) }),
    detectNow(),
  ],
})
