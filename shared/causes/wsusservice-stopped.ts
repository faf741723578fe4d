import { pick } from '#shared/facts/events'
import { word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const running = rule({ should: word('running'), mark: 'V', source: 'wsus-messages-2017' })

/** The WSUS service is off although it may start (wsus-knowledge.md S2-8). A disabled service is another cause. */
export const wsusserviceStopped = defineCause({
  id: 'wsusservice-stopped',
  needs: ['wsus-service'],
  helps: ['wsus-events'],
  explains: ['components-not-running', 'console-cannot-connect'],
  judge({ 'wsus-service': service, 'wsus-events': events }) {
    if (service === null) return absent([beside('wsus-service.state', word('not-there'))])
    const startType = beside('wsus-service.start-type', word(service.startMode))
    if (service.state !== 'running' && service.startMode === 'disabled') return absent([startType])
    const stops = events ? pick(events, [502], null) : []
    return judged(
      [checked(running, 'wsus-service.state', word(service.state), service.state === 'running')],
      [startType, ...(stops.length > 0 ? [beside('wsus-events.seen', eventsSeen(stops))] : [])],
    )
  },
})
