import { pick } from '#shared/facts/events'
import { text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen } from './event-evidence'
import { advised, beside, checked, rule } from './evidence'
import { identityRefusals } from './identity-refusals'
import { absent, afterwards, present } from './verdict'

const started = rule({ should: word('started'), mark: 'V', source: 'wsus-messages-2017' })
const mayLogOn = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })
const asInstalled = rule({ should: text('NetworkService'), mark: 'V', source: 'wsus-3-permissions' })

/** The account that runs the pool may not log on: the pool is stopped, and WAS 5021, 5057 or 5059 says so (wsus-knowledge.md S2-10). */
export const poolIdentityFailed = defineCause({
  id: 'pool-identity-failed',
  needs: ['app-pool', 'pool-events'],
  explains: ['server-web-down', 'wsuspool-stopped-rapidfail', 'components-not-running', 'console-cannot-connect'],
  judge({ 'app-pool': pool, 'pool-events': events }, { since }) {
    if (pool === null) return absent([beside('app-pool.state', word('not-there'))])
    const identity = advised(asInstalled, 'app-pool.identity', text(pool.identity))
    const installed = pool.identity === 'NetworkService'
    const refusals = pick(events, identityRefusals, installed ? since : null, pool.name)
    const seen = checked(mayLogOn, 'pool-events.account-refused', eventsSeen(refusals), refusals.length === 0)
    if (seen.holds) return absent([seen], [identity])
    if (pool.state === 'unknown') return afterwards('app-pool', 'WAS')
    const state = checked(started, 'app-pool.state', word(pool.state), pool.state !== 'stopped')
    return state.holds ? absent([state], [seen, identity]) : present([seen, state], [identity])
  },
})
