import { pick } from '#shared/facts/events'
import { list, moment, word } from '#shared/kernel/shown'
import { isAfter, latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, present } from './verdict'

const finished = rule({ should: word('finished'), mark: 'K', source: 'common-knowledge' })
const sameSchema = rule({ should: word('none'), mark: 'V', source: 'wsus-product-team' })

/** An update or upgrade of WSUS was installed, and its finishing step was never run (wsus-knowledge.md S2-13). */
export const servicingNotFinished = defineCause({
  id: 'servicing-not-finished',
  needs: ['servicing'],
  helps: ['wsus-log', 'wsus-events'],
  explains: [
    'server-web-down',
    'wsusservice-crash-loop',
    'wsusservice-stopped',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ servicing: { pending }, 'wsus-log': log, 'wsus-events': events }, { now, since }) {
    const state = checked(finished, 'servicing.state', word(pending ? 'not-finished' : 'finished'), !pending)
    const failedStarts = events ? pick(events, [507], hoursBefore(now, 24)) : []
    const also = failedStarts.length > 0 ? [beside('wsus-events.failed-starts', eventsSeen(failedStarts))] : []
    if (!pending) return absent([state], also)
    const from = latest(hoursBefore(now, 24), since)
    const lines = (log?.signs ?? []).filter(({ sign, at }) => sign === 'schema-mismatch' && isAfter(at, from))
    if (lines.length === 0) return present([state], also)
    const seen = checked(sameSchema, 'wsus-log.signs', list(lines.slice(0, 3).map(({ at }) => moment(at))), false)
    return present([seen], [beside(state.label, state.value), ...also])
  },
})
