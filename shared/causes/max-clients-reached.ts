import { pick } from '#shared/facts/events'
import { amount, word } from '#shared/kernel/shown'
import { latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

const none = rule({ should: word('none'), mark: 'A', source: 'wsus-3-assemblies' })

/** The server takes no more computers (events 400 and 13062, wsus-knowledge.md S1-26). */
export const maxClientsReached = defineCause({
  id: 'max-clients-reached',
  needs: ['wsus-events', 'registration-limit'],
  explains: ['computer-silent'],
  judge({ 'wsus-events': events, 'registration-limit': { limit, registered } }, { now, since }) {
    const seen = pick(events, [400, 13062], latest(hoursBefore(now, 24), since))
    return judged(
      [checked(none, 'wsus-events.limit-reached', eventsSeen(seen), seen.length === 0)],
      [
        beside('registration-limit.limit', limit === null ? word('unlimited') : amount(limit, 'count')),
        beside('registration-limit.registered', amount(registered, 'count')),
      ],
    )
  },
})
