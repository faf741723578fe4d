import { notReached } from '#shared/kernel/sql-problem'
import type { Problem } from '#shared/kernel/problem'
import { tcpPlaceOf, type SqlBackend, type TcpPlace } from '../../probes/sql-backend'
import type { SqlAnswer, SqlName, SqlQuery, SqlReader } from '../../probes/sql-reader'
import { systemRoots } from '../http/certificate'
import { instancePort } from './instance-port'
import { oneKnock } from './one-knock'
import type { SqlTexts } from './sql-texts'

/** A login of SQL Server itself, typed in for this run. It is kept nowhere. */
export interface SqlAccount {
  user: string
  password: string
}

/** Gives the reader of a database. `asWindows`: the same as the account that runs the program; `begun`: reading begins now. */
export type LoginWay = (at: SqlBackend, database: string, asWindows: SqlReader, begun: () => void) => SqlReader

interface World {
  account: SqlAccount
  texts: SqlTexts
  /** Of this machine, as a certificate may name it. */
  ownName: string
  /** PEM; null: unknown; left out: those of this machine. */
  roots?: readonly string[] | null
  /** Asks which port an instance has; left out: SQL Server Browser. */
  portOf?: typeof instancePort
}

/** What is asked before there is a SUSDB is about the Windows account that runs setup, and must be asked as that. */
const ofSetup: readonly SqlName[] = ['existing-database', 'setup-database']

const refusal = (problem: Problem): SqlAnswer => ({ ok: false, problem, error: null })

/**
 * Reads SUSDB with a login of SQL Server, one query after the other. A login that was refused is not tried again in this run: SQL
 * Server locks one that is tried too often (CHECK_POLICY).
 */
export function loginWay(world: World): LoginWay {
  const ask = asker(world)
  const knock = oneKnock()
  let refused: SqlAnswer | null = null
  return (at, database, asWindows, begun) => ({
    async read(query, signal) {
      if (ofSetup.includes(query.name)) return asWindows.read(query, signal)
      const answer = await knock(signal, async () => {
        begun()
        if (refused) return refused
        const answer = await ask(at, database, query, signal)
        if (!answer.ok && answer.problem.code === 'sql-login-refused') refused = answer
        return answer
      })
      return asWsusComes(answer, query, () => asWindows.read(query, signal))
    },
  })
}

/**
 * WSUS itself need not come over TCP, which may be off where the engine is on. That the engine cannot be reached is a finding, so it
 * counts only where nothing is heard of it on the way of WSUS either.
 */
async function asWsusComes(answer: SqlAnswer, { name }: SqlQuery, ask: () => Promise<SqlAnswer>): Promise<SqlAnswer> {
  const isLost = (one: SqlAnswer) => !one.ok && one.error !== null && notReached(one.error)
  if (answer.ok || !isLost(answer)) return answer
  if (name === 'database-engine') {
    const other = await ask()
    if (isLost(other)) return other
  }
  return refusal(answer.problem)
}

/** Asks over TCP. What this needs is big and loaded only where somebody has a login. */
function asker({ account, texts, ownName, roots, portOf = instancePort }: World) {
  let known = roots
  const ports = new Map<string, number | null>()
  const portAt = async ({ host, port, instance }: TcpPlace, signal: AbortSignal) => {
    if (port !== null || instance === null) return port
    const name = `${host}\\${instance}`
    const before = ports.get(name)
    if (before !== undefined) return before
    const found = await portOf(host, instance, signal)
    if (!signal.aborted) ports.set(name, found)
    return found
  }
  return async (at: SqlBackend, database: string, query: SqlQuery, signal: AbortSignal): Promise<SqlAnswer> => {
    const place = tcpPlaceOf(at, ownName)
    if (!place) return refusal({ code: 'windows-accounts-only', target: 'MICROSOFT##WID' })
    const port = await portAt(place, signal)
    if (signal.aborted) return refusal({ code: 'cancelled', target: database })
    if (port === null) return refusal({ code: 'sql-port-unknown', target: at.dataSource })
    // Windows takes its time to give them, so they are asked for once.
    known = known === undefined ? systemRoots() : known
    const { loginSql } = await import('./login-sql')
    return loginSql({ ...account, host: place.host, port, database }, texts, known).read(query, signal)
  }
}
