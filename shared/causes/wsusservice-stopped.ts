import { pick } from '#shared/facts/events'
import { word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { anyFailure, eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { unfinishedSeen } from './setup-standing'
import { absent, present } from './verdict'

const running = rule({ should: word('running'), mark: 'V', source: 'wsus-messages-2017' })

/**
 * The WSUS service is off although it may start (wsus-knowledge.md S2-8). A disabled service is another cause, and so is one that setup
 * has never configured: it cannot start.
 */
export const wsusserviceStopped = defineCause({
  id: 'wsusservice-stopped',
  needs: ['wsus-service'],
  helps: ['wsus-events', 'service-events', 'post-installation', 'app-pool'],
  explains: ['components-not-running', 'console-cannot-connect'],
  judge(facts, { now }) {
    const { 'wsus-service': service, 'wsus-events': events, 'service-events': failures } = facts
    if (service === null) return absent([beside('wsus-service.state', word('not-there'))])
    const startType = beside('wsus-service.start-type', word(service.startMode))
    if (service.state !== 'running' && service.startMode === 'disabled') return absent([startType])
    if (service.state === 'running') return absent([checked(running, 'wsus-service.state', word('running'), true)])
    const unfinished = unfinishedSeen(facts['post-installation'], facts['app-pool'])
    if (unfinished) return absent([unfinished], [startType])
    const stops = events ? pick(events, [502], null) : []
    const failed = failures && pick(failures, anyFailure, hoursBefore(now, 24), service.name)
    return present(
      [checked(running, 'wsus-service.state', word(service.state), false)],
      [
        startType,
        ...(stops.length > 0 ? [beside('wsus-events.stops', eventsSeen(stops))] : []),
        ...(failed ? [beside('service-events.failures', eventsSeen(failed))] : []),
      ],
    )
  },
})
