import { pick } from '#shared/facts/events'
import { amount, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, afterwards, present } from './verdict'

const started = rule(
  { should: word('started'), mark: 'V', source: 'wsus-messages-2017' },
  { should: word('started'), mark: 'V', source: 'wsus-connection-failures' },
)
const notSwitchedOff = rule({ should: word('none'), mark: 'V', source: 'was-events' })
const noneOffline = rule({ should: word('none'), mark: 'V', source: 'httpsys-errors' })

/**
 * IIS switched the pool off after repeated failures: it is stopped, and WAS 5002 or AppOffline says by whom (wsus-knowledge.md S2-1).
 * A pool that is merely stopped is another cause. The event may be older than the last fix: it speaks of the stop that still lasts.
 */
export const wsuspoolStoppedRapidfail = defineCause({
  id: 'wsuspool-stopped-rapidfail',
  needs: ['app-pool', 'pool-events'],
  helps: ['pool-workload'],
  explains: [
    'server-web-down',
    'webservice-red-auth-ssl',
    'selfupdate-vdir-broken',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'app-pool': pool, 'pool-events': events, 'pool-workload': workload }) {
    if (pool === null) return absent([beside('app-pool.state', word('not-there'))])
    const switchedOff = pick(events, [5002], null, pool.name)
    const offline = workload?.httpErrors['AppOffline'] ?? 0
    const state = checked(started, 'app-pool.state', word(pool.state), pool.state !== 'stopped')
    const event = checked(notSwitchedOff, 'pool-events.switched-off', eventsSeen(switchedOff), switchedOff.length === 0)
    const line = checked(noneOffline, 'pool-workload.app-offline', amount(offline, 'count'), offline === 0)
    if (event.holds && line.holds)
      return absent([event, ...(workload ? [line] : [])], [beside('app-pool.state', word(pool.state))])
    if (pool.state === 'unknown') return afterwards('app-pool', 'WAS')
    if (pool.state !== 'stopped') return absent([pool.state === 'started' ? state : beside(state.label, state.value)])
    return present([state, ...(event.holds ? [line] : [event])], event.holds || !workload ? [] : [line])
  },
})
