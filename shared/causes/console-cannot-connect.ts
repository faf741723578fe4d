import { pick } from '#shared/facts/events'
import type { EndpointName } from '#shared/facts/endpoints'
import { choice, text, word } from '#shared/kernel/shown'
import { latest, minutesBefore } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen } from './event-evidence'
import { beside, checked, rule, type Evidence } from './evidence'
import { pagesSeen } from './pages'
import { failedSync } from './failed-sync'
import { judged } from './verdict'

/** Where console, site server and computers knock first. */
const doors: readonly EndpointName[] = ['root', 'client', 'simple-auth', 'api-remoting']

const synchronised = rule({ should: word('none'), mark: 'V', source: 'sync-tracking' })
const noneShown = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/**
 * The symptom itself: the administration address gives 503 or no answer, the console has just shown a connection error, or the last
 * synchronisation ended in a 6703 that speaks of that (wsus-knowledge.md S2). Another 6703 is another symptom.
 */
export const consoleCannotConnect = defineCause({
  id: 'console-cannot-connect',
  needs: ['endpoints'],
  helps: ['config-manager-sync', 'wsus-events'],
  judge({ endpoints, 'config-manager-sync': sync, 'wsus-events': events }, { now, since }) {
    const [first, ...pages] = pagesSeen(endpoints.filter(({ name }) => doors.includes(name)))
    const failed = failedSync(sync, since)
    const connection = failed !== null && failed.error !== 'other'
    const shown = events ? pick(events, [7032, 7053], latest(minutesBefore(now, 60), since)) : []
    const more: Evidence[] = [
      ...(sync
        ? [
            checked(
              synchronised,
              'config-manager-sync.error',
              choice(`sync-error.${failed?.error ?? 'none'}`),
              !connection,
            ),
          ]
        : []),
      ...(events ? [checked(noneShown, 'wsus-events.console-errors', eventsSeen(shown), shown.length === 0)] : []),
    ]
    const decided = first?.holds === false ? [] : more
    const also = first?.holds === false ? more.filter(({ holds }) => holds === false) : []
    const message = failed?.message ? [beside('config-manager-sync.message', text(failed.message))] : []
    return judged([first as Evidence, ...pages, ...decided], [...also, ...message])
  },
})
