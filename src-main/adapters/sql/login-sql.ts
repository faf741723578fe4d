import type net from 'node:net'
import mssql from 'mssql'
import { sqlProblem, type SqlError } from '#shared/kernel/sql-problem'
import type { SqlAnswer, SqlParameter, SqlQuery, SqlReader, SqlRows, SqlValue } from '../../probes/sql-reader'
import { codeOf } from '../files'
import { encryptedSocket, NOT_ENCRYPTED } from './encrypted-socket'
import type { SqlTexts } from './sql-texts'

/** A login of SQL Server itself, typed in for this run. It is kept nowhere. */
export interface SqlLogin {
  host: string
  port: number
  database: string
  user: string
  password: string
}

/** What the server itself said no with. */
type Refusal = Pick<SqlError, 'number' | 'state'>

/** Windows' numbers for what the network says, so that both ways to the database speak of the same things. */
const numberOf: Readonly<Record<string, number>> = {
  ETIMEOUT: -2,
  ETIMEDOUT: -2,
  ECONNREFUSED: 10061,
  ECONNRESET: 10054,
  EPIPE: 10054,
  ENOTFOUND: 11001,
  EAI_AGAIN: 11002,
  EHOSTUNREACH: 10065,
  ENETUNREACH: 10051,
}

/** The certificate is there and not accepted. Any other code of TLS means that the two could not agree on an encryption. */
const isOfCertificate = (code: string) =>
  /CERT|ISSUER|SIGNATURE/.test(code) || code === 'EE_KEY_TOO_SMALL' || code === 'CA_MD_TOO_WEAK'

/** Reads over TCP with a login of SQL Server. The password leaves only inside of TLS, to a server whose certificate is trusted. */
export const loginSql = (login: SqlLogin, texts: SqlTexts, roots: readonly string[] | null): SqlReader => ({
  async read(query, signal) {
    const target = query.database === 'master' ? login.host : login.database
    const cancelled: SqlAnswer = { ok: false, problem: { code: 'cancelled', target }, error: null }
    const text = await texts(query.name)
    if (!text.ok) return { ...text, error: null }
    if (signal.aborted) return cancelled
    const sockets: net.Socket[] = []
    const said: Refusal[] = []
    let opened = false
    const pool = new mssql.ConnectionPool(settingsOf(login, query, roots, sockets, said))
    // Without a listener an error of a closing connection would end the program; the read below has it too.
    pool.on('error', () => undefined)
    const stop = () => sockets.forEach((socket) => socket.destroy(new Error('cancelled')))
    signal.addEventListener('abort', stop, { once: true })
    try {
      await pool.connect()
      opened = true
      return { ok: true, value: await rowsOf(pool, text.value, query) }
    } catch (error) {
      if (signal.aborted) return cancelled
      return refusalOf(error, said, opened, target, query.seconds)
    } finally {
      signal.removeEventListener('abort', stop)
      await pool.close().finally(stop)
    }
  },
})

function settingsOf(
  { host, port, database, user, password }: SqlLogin,
  query: SqlQuery,
  roots: readonly string[] | null,
  sockets: net.Socket[],
  said: Refusal[],
): mssql.config {
  return {
    server: host,
    port,
    user,
    password,
    database: query.database === 'master' ? 'master' : database,
    connectionTimeout: 10_000,
    requestTimeout: query.seconds * 1000,
    pool: { max: 1, min: 0 },
    // It would ask a question of its own first; a connection that was opened for one query needs none.
    validateConnection: false,
    options: {
      appName: 'WSUS Medic',
      encrypt: true,
      trustServerCertificate: false,
      maxRetriesOnTransientErrors: 0,
      ...(roots ? { cryptoCredentialsDetails: { ca: [...roots] } } : {}),
      connector: async () => {
        const socket = await encryptedSocket(host, port)
        sockets.push(socket)
        return socket
      },
    },
    // mssql leaves number and state of a refused login out of its error.
    beforeConnect: (connection) => {
      connection.on('errorMessage', ({ number, state }) => said.push({ number, state }))
    },
  }
}

async function rowsOf(pool: mssql.ConnectionPool, text: string, query: SqlQuery): Promise<SqlRows> {
  const request = pool.request()
  for (const [name, value] of Object.entries(query.parameters)) request.input(name, typeOf(value), value)
  request.stream = true
  const rows: Record<string, SqlValue>[] = []
  let more = false
  request.on('row', (row: Record<string, unknown>) => {
    if (rows.length < query.most) rows.push(plain(row))
    else if (!more) {
      more = true
      request.cancel()
    }
  })
  await new Promise<void>((resolve, reject) => {
    request.on('error', (error: Error) => (more ? resolve() : reject(error)))
    request.on('done', () => resolve())
    void request.query(text)
  })
  return { rows, more }
}

const typeOf = (value: SqlParameter) =>
  typeof value === 'string' ? mssql.NVarChar(4000) : typeof value === 'number' ? mssql.Int : mssql.Bit

const plain = (row: Record<string, unknown>): Record<string, SqlValue> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))

const guid = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/

function plainValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'string') return JSON.stringify(value)
  return guid.test(value) ? value.toLowerCase() : value
}

/** The codes of an error and of what it came from, outermost first. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const inner = 'originalError' in error ? error.originalError : error.cause
  const code = codeOf(error)
  return [...(code === undefined ? [] : [code]), ...codesOf(inner)]
}

function refusalOf(
  error: unknown,
  said: readonly Refusal[],
  opened: boolean,
  target: string,
  seconds: number,
): SqlAnswer {
  const [first] = said
  if (first) return { ok: false, problem: sqlProblem(first, target, seconds), error: { ...first, opened } }
  const codes = codesOf(error)
  if (codes.includes(NOT_ENCRYPTED)) return { ok: false, problem: { code: 'not-encrypted', target }, error: null }
  if (codes.some(isOfCertificate)) return { ok: false, problem: { code: 'certificate-refused', target }, error: null }
  if (codes.some((code) => code.startsWith('ERR_SSL') || code === 'EPROTO'))
    return { ok: false, problem: { code: 'not-encrypted', target }, error: null }
  const number = codes.map((code) => numberOf[code]).find((known) => known !== undefined)
  if (number === undefined) return { ok: false, problem: { code: 'unreadable', target }, error: null }
  const reached: SqlError = { number, state: 0, opened }
  return { ok: false, problem: sqlProblem(reached, target, seconds), error: reached }
}
