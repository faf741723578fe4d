import * as v from 'valibot'
import { moment, text, word, yesNo } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** How Configuration Manager last tried to reach this WSUS, from WCM.log (probes.md: cm.wcm); null where there is none. */
export const configManagerConnection = defineFact({
  id: 'config-manager-connection',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.nullable(
    v.object({ at: v.string(), server: v.string(), port: v.number(), ssl: v.boolean(), succeeded: v.boolean() }),
  ),
  parts: ['result', 'last', 'server', 'port', 'ssl'],
  tell: (connection) =>
    connection === null
      ? [['result', word('not-applicable')]]
      : [
          ['result', word(connection.succeeded ? 'answers' : 'no-answer')],
          ['server', text(connection.server)],
          ['port', text(String(connection.port))],
          ['ssl', yesNo(connection.ssl)],
          ['last', moment(connection.at)],
        ],
})
