import type { FactValue } from '#shared/facts/index'
import { text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule, type Evidence } from './evidence'
import { absent, afterwards, judged, notRead, present } from './verdict'

const engineAnswers = rule({ should: word('answers'), mark: 'V', source: 'wsus-messages-2017' })
const opens = rule({ should: word('answers'), mark: 'K', source: 'common-knowledge' })
const multiUser = rule({ should: word('multi-user'), mark: 'K', source: 'common-knowledge' })
const hasLogin = rule({ should: word('present'), mark: 'V', source: 'shared-database' })

type Connection = FactValue<'database-connection'>
const numbers = ({ engine, susdb }: Connection): Evidence[] => {
  const number = engine.sqlNumber ?? susdb.sqlNumber
  return number === null ? [] : [beside('database-connection.sql-number', text(String(number)))]
}

/** What stands between WSUS and an engine that answers; the surest first. Files that do not open are another cause. */
function barriers({ susdb, state, access, wsusLogin }: Connection): Evidence[] {
  const login = wsusLogin === null ? [] : [word(wsusLogin ? 'present' : 'missing')]
  return [
    ...login.map((value) => checked(hasLogin, 'database-connection.wsus-login', value, wsusLogin === true)),
    ...(access === null
      ? []
      : [checked(multiUser, 'database-connection.access', word(access), access !== 'single-user')]),
    state === null || state === 'online'
      ? checked(opens, 'database-connection.susdb', word(susdb.opened ? 'answers' : 'refused'), susdb.opened)
      : beside('database-connection.state', word(state)),
  ]
}

/** The engine runs and does not let WSUS in, or the engine on another host does not answer (wsus-knowledge.md S4-6). */
export const dbUnreachable = defineCause({
  id: 'db-unreachable',
  needs: ['database-connection'],
  helps: ['database-service'],
  explains: [
    'server-web-down',
    'wsusservice-crash-loop',
    'wsuspool-startup-timeout',
    'webservice-red-auth-ssl',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'database-connection': connection, 'database-service': found }) {
    const engine = checked(
      engineAnswers,
      'database-connection.engine',
      word(connection.engine.opened ? 'answers' : 'no-answer'),
      connection.engine.opened,
    )
    if (!engine.holds) {
      if (!found) return notRead('database-service')
      if (found.where === 'here' && found.service?.state !== 'running')
        return afterwards('database-connection', found.service?.name ?? 'SqlServerName')
      const place = found.where === 'elsewhere' ? [beside('database-service.host', text(found.host))] : []
      return present([engine], [...place, ...numbers(connection)])
    }
    const [first, ...others] = barriers(connection)
    const broken = [first, ...others].find((one) => one?.holds === false)
    if (broken) return present([broken], [engine, ...others.filter((one) => one !== broken), ...numbers(connection)])
    return first ? judged([engine, first, ...others]) : absent([engine])
  },
})
