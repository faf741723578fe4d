import { text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const running = rule({ should: word('running'), mark: 'V', source: 'wsus-messages-2017' })

/** The service of the database engine on this server is off (wsus-knowledge.md S4-3). On another host there is none to look at. */
export const dbServiceStopped = defineCause({
  id: 'db-service-stopped',
  needs: ['database-service'],
  explains: [
    'db-unreachable',
    'wsusservice-crash-loop',
    'wsuspool-startup-timeout',
    'webservice-red-auth-ssl',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'database-service': found }) {
    if (found.where === 'elsewhere')
      return absent([
        beside('database-kind.kind', word('sql-elsewhere')),
        beside('database-service.host', text(found.host)),
      ])
    const { service, shared } = found
    const state = service?.state ?? 'not-there'
    return judged(
      [checked(running, 'database-service.state', word(state), state === 'running')],
      [
        ...(service ? [beside('database-service.name', text(service.name))] : []),
        ...(service ? [beside('database-service.start-type', word(service.startMode))] : []),
        beside('database-service.shared', yesNo(shared)),
      ],
    )
  },
})
