import type { Endpoint } from '#shared/facts/endpoints'
import type { FactValue } from '#shared/facts/index'
import { word } from '#shared/kernel/shown'
import { checked, rule, type Evidence } from './evidence'
import { pagesSeen } from './pages'

const running = rule({ should: word('running'), mark: 'V', source: 'wsus-messages-2017' })
const opens = rule({ should: word('answers'), mark: 'V', source: 'wsus-messages-2017' })

/** What runs now, as opposed to what the console remembers: the service, the pages, and the database where it was read. */
export function liveState(
  service: FactValue<'wsus-service'>,
  pages: readonly Endpoint[],
  connection: FactValue<'database-connection'> | undefined,
): [Evidence, ...Evidence[]] {
  const state = service?.state ?? 'not-there'
  const serves = connection && connection.susdb.opened && connection.wsusLogin !== false
  const answer = word(serves ? 'answers' : connection?.engine.opened ? 'refused' : 'no-answer')
  return [
    checked(running, 'wsus-service.state', word(state), state === 'running'),
    ...pagesSeen(pages),
    ...(connection ? [checked(opens, 'database-connection.susdb', answer, serves === true)] : []),
  ]
}
