import * as v from 'valibot'
import { text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const attempt = v.object({
  opened: v.boolean(),
  /** `SqlException.Number` of a refusal. */ sqlNumber: v.nullable(v.number()),
})

/** Can the engine be reached, can SUSDB be opened, in which state is it, and is WSUS let in (probes.md: db.connect, db.state, db.logins). */
export const databaseConnection = defineFact({
  id: 'database-connection',
  on: 'server',
  reader: 'sql',
  seconds: 30,
  shape: v.object({
    engine: attempt,
    susdb: attempt,
    /** null where the engine could not be asked. */
    state: v.nullable(
      v.picklist(['online', 'restoring', 'recovering', 'recovery-pending', 'suspect', 'emergency', 'offline']),
    ),
    access: v.nullable(v.picklist(['multi-user', 'single-user', 'restricted-user'])),
    /** The account that WSUS uses (NETWORK SERVICE, or the computer account on another host) has a login and the role webService. */
    wsusLogin: v.nullable(v.boolean()),
  }),
  parts: ['engine', 'susdb', 'sql-number', 'state', 'access', 'wsus-login'],
  tell: ({ engine, susdb, state, access }) => [
    ['engine', word(engine.opened ? 'answers' : 'no-answer')],
    ['susdb', word(susdb.opened ? 'answers' : 'refused')],
    ...(susdb.sqlNumber !== null ? ([['sql-number', text(String(susdb.sqlNumber))]] as const) : []),
    ...(state ? ([['state', word(state)]] as const) : []),
    ...(access ? ([['access', word(access)]] as const) : []),
  ],
})
