import { pick } from '#shared/facts/events'
import type { FactValue } from '#shared/facts/index'
import { text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { anyFailure, eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule, type Evidence } from './evidence'
import { absent, present } from './verdict'

type Traces = { [Id in 'service-events' | 'database-connection' | 'wsus-events']: FactValue<Id> }

const running = rule({ should: word('running'), mark: 'V', source: 'wsus-messages-2017' })

/** What else speaks of it: whether it failed or was stopped, and who misses it. */
function traces(facts: Partial<Traces>, service: string | undefined, from: string): Evidence[] {
  const { 'service-events': failures, 'database-connection': connection, 'wsus-events': events } = facts
  const lost = events ? pick(events, [11002, 421], from) : []
  return [
    ...(failures ? [beside('service-events.failures', eventsSeen(pick(failures, anyFailure, from, service)))] : []),
    ...(connection && !connection.engine.opened ? [beside('database-connection.engine', word('no-answer'))] : []),
    ...(lost.length > 0 ? [beside('wsus-events.database-lost', eventsSeen(lost))] : []),
  ]
}

/** The service of the database engine on this server is off (wsus-knowledge.md S4-3). On another host there is none to look at. */
export const dbServiceStopped = defineCause({
  id: 'db-service-stopped',
  needs: ['database-service'],
  helps: ['service-events', 'database-connection', 'wsus-events'],
  explains: [
    'server-web-down',
    'db-unreachable',
    'wsusservice-crash-loop',
    'wsuspool-startup-timeout',
    'webservice-red-auth-ssl',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge(facts, { now }) {
    const found = facts['database-service']
    if (found.where === 'elsewhere')
      return absent([
        beside('database-kind.kind', word('sql-elsewhere')),
        beside('database-service.host', text(found.host)),
      ])
    const { service, shared } = found
    const state = service?.state ?? 'not-there'
    if (state === 'running') return absent([checked(running, 'database-service.state', word(state), true)])
    return present(
      [checked(running, 'database-service.state', word(state), false)],
      [
        ...(service ? [beside('database-service.name', text(service.name))] : []),
        ...(service ? [beside('database-service.start-type', word(service.startMode))] : []),
        beside('database-service.shared', yesNo(shared)),
        ...traces(facts, service?.name, hoursBefore(now, 24)),
      ],
    )
  },
})
