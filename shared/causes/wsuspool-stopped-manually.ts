import { pick } from '#shared/facts/events'
import { amount, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen } from './event-evidence'
import { advised, beside, checked, rule } from './evidence'
import { identityRefusals } from './identity-refusals'
import { absent, afterwards, present } from './verdict'

const started = rule({ should: word('started'), mark: 'V', source: 'wsus-messages-2017' })
/** That nothing else stopped it is no proof of who did. */
const startedByRule = rule({ should: word('started'), mark: 'K', source: 'common-knowledge' })
const startsWithIis = rule({ should: word('yes'), mark: 'K', source: 'common-knowledge' })
const noneShutDown = rule({ should: word('none'), mark: 'V', source: 'httpsys-errors' })

/** The pool is stopped and no rapid-fail is recorded: a person, a script or a policy stopped it (wsus-knowledge.md S2-4). */
export const wsuspoolStoppedManually = defineCause({
  id: 'wsuspool-stopped-manually',
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
    const { state, autoStart } = pool
    const refused = pool.identity === 'NetworkService' ? [] : identityRefusals
    const switchedOff = pick(events, [5002, ...refused], null, pool.name)
    const offline = workload?.httpErrors['AppOffline'] ?? 0
    const shutDown = workload?.httpErrors['AppShutdown'] ?? 0
    const auto = checked(startsWithIis, 'app-pool.auto-start', yesNo(autoStart), autoStart)
    if (state === 'unknown') return autoStart ? absent([auto]) : afterwards('app-pool', 'WAS')
    if (state === 'started') return absent([checked(started, 'app-pool.state', word(state), true)])
    if (state !== 'stopped') return absent([beside('app-pool.state', word(state))])
    const reason = beside('pool-events.switched-off', eventsSeen(switchedOff))
    if (switchedOff.length > 0) return absent([reason])
    if (offline > 0) return absent([beside('pool-workload.app-offline', amount(offline, 'count'))])
    const also = [reason, advised(startsWithIis, 'app-pool.auto-start', yesNo(autoStart))]
    if (shutDown === 0) return present([checked(startedByRule, 'app-pool.state', word(state), false)], also)
    const line = checked(noneShutDown, 'pool-workload.app-shutdown', amount(shutDown, 'count'), false)
    return present([checked(started, 'app-pool.state', word(state), false), line], also)
  },
})
