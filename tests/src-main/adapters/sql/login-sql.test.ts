import { afterEach, describe, expect, test } from 'vitest'
import { ok } from '#shared/kernel/result'
import { loginSql, type SqlLogin } from '../../../../src-main/adapters/sql/login-sql'
import type { SqlAnswer, SqlQuery } from '../../../../src-main/probes/sql-reader'
import { makeIdentity, makeIssuer } from '../../../stand-ins/certificates'
import { always, startTdsServer, type TdsServer } from '../../../stand-ins/tds/server'
import { encryption } from '../../../stand-ins/tds/requests'

const issuer = makeIssuer('Demo Root')
const identity = makeIdentity(issuer, { names: ['localhost'] })
const never = new AbortController().signal
const PASSWORD = 'Passw0rd-Ünïque'

const TEXT = 'SELECT name, many, at FROM things WHERE name = @name AND number = @number AND wanted = @wanted'
const texts = async () => ok(TEXT)

const servers: TdsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
async function serve(manners: Omit<Parameters<typeof startTdsServer>[0], 'identity'> & { identity?: typeof identity }) {
  const server = await startTdsServer({ identity, ...manners })
  servers.push(server)
  return server
}

const query: SqlQuery = {
  name: 'database-engine',
  database: 'susdb',
  parameters: { name: "SUSDB'; DROP TABLE x --", number: -7, wanted: true },
  seconds: 20,
  most: 3,
}
const loginTo = ({ port }: { port: number }): SqlLogin => ({
  host: 'localhost',
  port,
  database: 'SUSDB',
  user: 'medic',
  password: PASSWORD,
})
const read = (server: { port: number }, more: Partial<SqlQuery> = {}, signal = never): Promise<SqlAnswer> =>
  loginSql(loginTo(server), texts, [issuer.pem]).read({ ...query, ...more }, signal)

const shuffled = (text: string) =>
  Buffer.from([...Buffer.from(text, 'utf16le')].map((byte) => (((byte << 4) | (byte >> 4)) & 0xff) ^ 0xa5))
const passwordSeenBy = (server: TdsServer) => server.readable().includes(shuffled(PASSWORD))

test('a shipped query is asked with its parameters, and every type comes back as it is', async () => {
  const server = await serve({
    answer: () => ({
      columns: { name: 'nvarchar', many: 'bigint', at: 'datetime', id: 'uniqueidentifier', on: 'bit', count: 'int' },
      rows: [
        [
          '한국어 Ünï',
          9_007_199_254_740_993n,
          new Date('2026-11-24T09:00:00.000Z'),
          '6f9619ff-8b86-d011-b42d-00c04fc964ff',
          true,
          -5,
        ],
        [null, null, null, null, null, null],
      ],
    }),
  })
  expect(await read(server)).toEqual({
    ok: true,
    value: {
      rows: [
        {
          name: '한국어 Ünï',
          many: '9007199254740993',
          at: '2026-11-24T09:00:00.000Z',
          id: '6f9619ff-8b86-d011-b42d-00c04fc964ff',
          on: true,
          count: -5,
        },
        { name: null, many: null, at: null, id: null, on: null, count: null },
      ],
      more: false,
    },
  })
  expect(server.queries).toEqual([{ text: TEXT, parameters: query.parameters, called: true }])
  // mssql tries a login first, and then logs in for the query.
  const login = { user: 'medic', password: PASSWORD, program: 'WSUS Medic', database: 'SUSDB' }
  expect(server.logins).toEqual([login, login])
  expect(passwordSeenBy(server)).toBe(false)
})

test('master is asked where master is meant', async () => {
  const server = await serve({})
  await read(server, { database: 'master' })
  expect(server.logins[0]?.database).toBe('master')
})

test('no more rows are taken than may be, and it is told', async () => {
  const rows = Array.from({ length: 10 }, (_, at) => [at])
  const server = await serve({ answer: () => ({ columns: { n: 'int' }, rows }) })
  expect(await read(server)).toEqual({ ok: true, value: { rows: [{ n: 0 }, { n: 1 }, { n: 2 }], more: true } })
  expect(await read(server, { most: 10 })).toMatchObject({ ok: true, value: { more: false } })
})

test('nothing stays open after a reading', async () => {
  const server = await serve({})
  await read(server)
  await expect.poll(() => server.open()).toBe(0)
})

describe('a password never leaves in the clear', () => {
  test.each([
    ['says that it knows no encryption', { says: 'not-supported' }],
    ['says off', { insists: encryption.off }],
    ['says something that there is not', { insists: 9 }],
  ] as const)('the server %s', async (_, manners) => {
    const server = await serve(manners)
    expect(await read(server)).toEqual({
      ok: false,
      problem: { code: 'not-encrypted', target: 'SUSDB' },
      error: null,
    })
    expect(server.logins).toEqual([])
    expect(passwordSeenBy(server)).toBe(false)
  })

  test('the stand-in would have seen it', async () => {
    const mssql = await import('mssql')
    const server = await serve({ says: 'not-supported' })
    const { host, ...login } = loginTo(server)
    const pool = await new mssql.default.ConnectionPool({
      ...login,
      server: host,
      options: { encrypt: true },
    }).connect()
    await pool.close()
    expect(passwordSeenBy(server)).toBe(true)
  })

  test.each([
    ['of an issuer that nobody trusts', makeIdentity(makeIssuer('Somebody Else'), { names: ['localhost'] })],
    ['for another name', makeIdentity(issuer, { names: ['srv-sql.demo.example'] })],
    ['that has expired', makeIdentity(issuer, { names: ['localhost'], from: -60, to: -1 })],
  ])('the certificate is one %s', async (_, wrong) => {
    const server = await serve({ identity: wrong })
    expect(await read(server)).toEqual({
      ok: false,
      problem: { code: 'certificate-refused', target: 'SUSDB' },
      error: null,
    })
    expect(server.logins).toEqual([])
  })

  test('the server talks something else', async () => {
    const server = await serve({ greeting: Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n') })
    expect(await read(server)).toMatchObject({ ok: false, problem: { code: 'not-encrypted' } })
    expect(server.logins).toEqual([])
  })
})

describe('what goes wrong is told apart', () => {
  test.each([
    [18456, 5, { code: 'sql-login-refused', target: 'SUSDB', number: 18456, state: 5 }],
    [18456, 58, { code: 'sql-login-refused', target: 'SUSDB', number: 18456, state: 58 }],
    [4060, 1, { code: 'database-not-open', target: 'SUSDB', number: 4060 }],
    [924, 1, { code: 'database-single-user', target: 'SUSDB', number: 924 }],
    [233, 0, { code: 'unreachable', target: 'SUSDB' }],
    [17142, 1, { code: 'unreachable', target: 'SUSDB' }],
    [40613, 1, { code: 'sql-refused', target: 'SUSDB', number: 40613, state: 1 }],
  ])('login refused with %i, state %i', async (number, state, problem) => {
    const server = await serve({ login: () => ({ number, state }) })
    expect(await read(server)).toEqual({ ok: false, problem, error: { number, state, opened: false } })
    expect(server.logins).toHaveLength(1)
  })

  test.each([
    [229, 5, { code: 'access-denied', target: 'SUSDB' }],
    [1222, 51, { code: 'timed-out', target: 'SUSDB', seconds: 20 }],
    [208, 1, { code: 'sql-refused', target: 'SUSDB', number: 208, state: 1 }],
  ])('query refused with %i', async (number, state, problem) => {
    const server = await serve({ answer: () => ({ number, state }) })
    expect(await read(server)).toEqual({ ok: false, problem, error: { number, state, opened: true } })
  })

  const lost = { ok: false, problem: { code: 'unreachable' }, error: { number: 10054 } }
  test.each([
    ['before the login', { greeting: 'cut' }],
    ['at the login', { login: () => 'cut' as const }],
    ['at the query', { answer: always('cut') }],
    ['in the middle of an answer', { answer: always('half') }],
  ] as const)('cut %s', async (_, manners) => {
    expect(await read(await serve(manners))).toMatchObject(lost)
  })

  test('nobody listens, and a name that leads nowhere', async () => {
    const { port, close } = await startTdsServer({ identity })
    await close()
    expect(await read({ port })).toMatchObject({ problem: { code: 'unreachable' }, error: { number: 10061 } })
    const stray = loginSql({ ...loginTo({ port }), host: 'no-such-host.invalid' }, texts, [])
    expect(await stray.read(query, never)).toMatchObject({ problem: { code: 'unreachable' }, error: { number: 11001 } })
  })

  test('a query that takes too long ends at its limit', async () => {
    const server = await serve({ answer: always('silence') })
    expect(await read(server, { seconds: 0.4 })).toEqual({
      ok: false,
      problem: { code: 'timed-out', target: 'SUSDB', seconds: 0.4 },
      error: { number: -2, state: 0, opened: true },
    })
  })

  test.each([
    ['before anything is said', { greeting: 'silence' }],
    ['at the login', { login: () => 'silence' as const }],
    ['at the query', { answer: always('silence') }],
  ] as const)('cancelled %s', async (_, manners) => {
    const server = await serve(manners)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 300)
    const answer = await read(server, {}, controller.signal)
    expect(answer).toEqual({ ok: false, problem: { code: 'cancelled', target: 'SUSDB' }, error: null })
    await expect.poll(() => server.open()).toBe(0)
  })
})
