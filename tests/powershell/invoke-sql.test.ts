import { afterEach, describe, expect, test } from 'vitest'
import { ok } from '#shared/kernel/result'
import type { SqlQuery } from '../../src-main/probes/sql-reader'
import { makeIdentity, makeIssuer } from '../stand-ins/certificates'
import { LOGIN, readAsHost } from './host-reader'
import { always, startTdsServer, type TdsServer } from '../stand-ins/tds/server'

// System.Data.SqlClient itself, the second client beside mssql, against the same server. What cannot be had here is the pipe and the
// Windows account: a login of SQL Server stands in for the account, and nothing else of the connection string changes.

const identity = makeIdentity(makeIssuer('Demo Root'), { names: ['localhost'] })
const TEXT = 'SELECT 1 AS n WHERE @name <> @other AND @number < 0 AND @wanted = 1'

const servers: TdsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
async function serve(manners: Omit<Parameters<typeof startTdsServer>[0], 'identity'>) {
  const server = await startTdsServer({ identity, ...manners })
  servers.push(server)
  return server
}

const query: SqlQuery = {
  name: 'database-engine',
  database: 'susdb',
  parameters: { name: "O'Brien; DROP TABLE x -- 한국어", other: '', number: -7, wanted: true },
  seconds: 10,
  most: 3,
}
const read = ({ port }: { port: number }, more: Partial<SqlQuery> = {}, login = LOGIN) =>
  readAsHost(port, async () => ok(TEXT), { ...query, ...more }, login)

describe.each([
  ['with the login alone encrypted', LOGIN],
  ['with everything encrypted', `${LOGIN};Encrypt=True;TrustServerCertificate=True`],
])('%s', (_, login) => {
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
    expect(await read(server, {}, login)).toEqual({
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
    expect(server.logins).toMatchObject([{ user: 'medic', program: 'WSUS Medic', database: 'SUSDB' }])
    await expect.poll(() => server.open()).toBe(0)
  })
})

test('no more rows are taken than may be, and it is told; none is an empty list', async () => {
  const rows = Array.from({ length: 10 }, (_, at) => [at])
  const server = await serve({ answer: () => ({ columns: { n: 'int' }, rows }) })
  expect(await read(server)).toEqual({ ok: true, value: { rows: [{ n: 0 }, { n: 1 }, { n: 2 }], more: true } })
  const empty = await serve({ answer: () => ({ columns: { n: 'int' }, rows: [] }) })
  expect(await read(empty, { parameters: {} })).toEqual({ ok: true, value: { rows: [], more: false } })
})

test.each([
  [{ login: () => ({ number: 18456, state: 5 }) }, { code: 'sql-login-refused', number: 18456, state: 5 }],
  [{ login: () => ({ number: 4060, state: 1 }) }, { code: 'database-not-open', target: 'SUSDB', number: 4060 }],
  [{ answer: () => ({ number: 924, state: 1 }) }, { code: 'database-single-user', target: 'SUSDB', number: 924 }],
  [{ answer: () => ({ number: 229, state: 5 }) }, { code: 'access-denied', target: 'SUSDB' }],
] as const)('a refusal comes out as number and state: %#', async (manners, problem) => {
  expect(await read(await serve(manners))).toMatchObject({ ok: false, problem })
})

test('a query that takes too long ends at its limit, with the number that says so', async () => {
  const server = await serve({ answer: always('silence') })
  expect(await read(server, { seconds: 1 })).toEqual({
    ok: false,
    problem: { code: 'timed-out', target: 'SUSDB', seconds: 1 },
    error: { number: -2, state: 0, opened: true },
  })
})

test.each([
  ['at the login', { login: () => 'cut' as const }],
  ['at the query', { answer: always('cut') }],
  ['in the middle of an answer', { answer: always('half') }],
] as const)('a connection that is cut %s gives no rows', async (_, manners) => {
  const result = await read(await serve(manners))
  expect(result.ok).toBe(false)
  if (!result.ok) expect(result.error).not.toBe(null)
})
