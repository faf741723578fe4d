import { pick } from '#shared/facts/events'
import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { unfinishedSeen } from './setup-standing'
import { absent, judged, present } from './verdict'

const complete = rule({ should: word('complete'), mark: 'V', source: 'wsus-3-permissions' })

/**
 * The registry key in which WSUS keeps its settings is gone or lacks values (wsus-knowledge.md S4-13). Where setup was never finished
 * there was nothing to damage: that is another cause (S3-2).
 */
export const setupRegistryDamaged = defineCause({
  id: 'setup-registry-damaged',
  needs: ['wsus-setup'],
  helps: ['wsus-events', 'post-installation', 'app-pool'],
  explains: [
    'wsusservice-crash-loop',
    'wsusservice-stopped',
    'db-unreachable',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'wsus-setup': setup, 'wsus-events': events, 'post-installation': markers, 'app-pool': pool }, { now }) {
    const unfinished = unfinishedSeen(markers, pool)
    if (unfinished) return absent([unfinished])
    const unread = events ? pick(events, [504], hoursBefore(now, 24)) : []
    const also = unread.length > 0 ? [beside('wsus-events.settings-unread', eventsSeen(unread))] : []
    if (setup === null) return present([checked(complete, 'wsus-setup.values', word('not-there'), false)], also)
    const { missing } = setup
    const named = list([list([word('missing'), list(missing.map(text))])])
    const values = missing.length === 0 ? word('complete') : named
    return judged([checked(complete, 'wsus-setup.values', values, missing.length === 0)], also)
  },
})
