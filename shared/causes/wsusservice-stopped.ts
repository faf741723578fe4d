import { pick } from '#shared/facts/events'
import { moment as at, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const running = rule({ should: word('running'), mark: 'V', source: 'wsus-messages-2017' })

/** The WSUS service is off although it may start (wsus-knowledge.md S2-8). A disabled service is another cause. */
export const wsusserviceStopped = defineCause({
  id: 'wsusservice-stopped',
  needs: ['wsus-service'],
  helps: ['wsus-events'],
  explains: ['stale-health-state'],
  judge({ 'wsus-service': service, 'wsus-events': events }) {
    if (service === null) return absent([checked(running, 'wsus-service.state', word('not-there'), true)])
    const startType = beside('wsus-service.start-type', word(service.startMode))
    if (service.startMode === 'disabled') return absent([startType])
    const stop = events && pick(events, [502], null)[0]
    const seen = checked(running, 'wsus-service.state', word(service.state), service.state === 'running')
    return judged([seen], [startType, ...(stop ? [beside('wsus-events.last', at(stop.at))] : [])])
  },
})
