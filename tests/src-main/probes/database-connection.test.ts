import { is } from 'valibot'
import { describe, expect, test } from 'vitest'
import { facts } from '#shared/facts/index'
import { sqlProblem } from '#shared/kernel/sql-problem'
import { readDatabaseConnection } from '../../../src-main/probes/database-connection'
import type { SqlAnswer, SqlQuery, SqlValue } from '../../../src-main/probes/sql-reader'
import { given, healthyFacts, isOf } from '../../shared/causes/judging'

const never = new AbortController().signal
const rows = (...all: Record<string, SqlValue>[]): SqlAnswer => ({ ok: true, value: { rows: all, more: false } })
const refused = (number: number, state = 1, opened = false): SqlAnswer => ({
  ok: false,
  problem: sqlProblem({ number, state }, 'SUSDB', 10),
  error: { number, state, opened },
})

const engineRow = {
  state: 'ONLINE' as string | null,
  access: 'MULTI_USER' as string | null,
  maySeeLogins: true,
  isKnown: true,
  hasLogin: true,
  isAdministrator: false,
  groupsMayEnter: false,
}
const susdbRow = { maySeeUsers: true, hasRole: true }

async function connection(engine: SqlAnswer, susdb: SqlAnswer = rows(susdbRow)) {
  const asked: SqlQuery[] = []
  const sql = {
    read: async (query: SqlQuery) => {
      asked.push(query)
      return query.name === 'database-engine' ? engine : susdb
    },
  }
  const result = await readDatabaseConnection({ sql, database: 'SUSDB', account: '' }, never)
  if (result.ok) expect(is(facts['database-connection'].shape, result.value)).toBe(true)
  return { result, asked }
}
const valueOf = async (engine: SqlAnswer, susdb?: SqlAnswer) => {
  const { result } = await connection(engine, susdb)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test('first master, then SUSDB, each with its parameters', async () => {
  const { result, asked } = await connection(rows(engineRow))
  expect(result).toEqual({
    ok: true,
    value: {
      engine: { opened: true, sqlNumber: null },
      susdb: { opened: true, sqlNumber: null },
      state: 'online',
      access: 'multi-user',
      wsusLogin: true,
    },
  })
  expect(asked).toMatchObject([
    { name: 'database-engine', database: 'master', parameters: { database: 'SUSDB', account: '' } },
    { name: 'database-susdb', database: 'susdb', parameters: { account: '' } },
  ])
})

test.each([2, 53, -1, -2, 10061, 11001])('an engine that is not reached is an answer: %i', async (number) => {
  const value = await valueOf(refused(number, 0))
  expect(value).toMatchObject({ engine: { opened: false, sqlNumber: number }, state: null, wsusLogin: null })
})

test('an engine that lets one in and is too slow to answer is reached', async () => {
  expect((await connection(refused(-2, 0, true))).result).toMatchObject({ ok: false, problem: { code: 'timed-out' } })
})

test.each([
  [5, 'access-denied'],
  [18456, 'sql-login-refused'],
  [1222, 'timed-out'],
  [208, 'sql-refused'],
])('what only says that this user may not look is no answer: %i', async (number, code) => {
  expect((await connection(refused(number))).result).toMatchObject({ ok: false, problem: { code } })
})

test.each([
  ['RECOVERY_PENDING', 945, 'recovery-pending', 'db-wont-start-or-open'],
  ['SUSPECT', 926, 'suspect', 'db-wont-start-or-open'],
  ['OFFLINE', 942, 'offline', 'db-wont-start-or-open'],
] as const)('%s is told with its number, and judged', async (state, number, word, cause) => {
  const value = await valueOf(rows({ ...engineRow, state }), refused(number))
  expect(value).toMatchObject({ state: word, susdb: { opened: false, sqlNumber: number } })
  expect(isOf(cause, given(healthyFacts(), 'database-connection', value))).toBe('present')
})

test('a database for a single user is told, and judged', async () => {
  const value = await valueOf(rows({ ...engineRow, access: 'SINGLE_USER' }), refused(924))
  expect(value).toMatchObject({ access: 'single-user', susdb: { opened: false, sqlNumber: 924 }, wsusLogin: null })
  expect(isOf('db-unreachable', given(healthyFacts(), 'database-connection', value))).toBe('present')
})

test('SUSDB that only this user may not enter is no answer', async () => {
  const denied = { ok: false, problem: { code: 'access-denied', target: 'SUSDB' } }
  expect((await connection(rows(engineRow), refused(916))).result).toEqual(denied)
  expect((await connection(rows(engineRow), refused(4060))).result).toEqual(denied)
  const alone = rows({ ...engineRow, access: 'SINGLE_USER' })
  expect((await connection(alone, refused(4060))).result.ok).toBe(true)
})

test('an answer of another shape is not understood', async () => {
  expect((await connection(rows())).result).toMatchObject({ problem: { code: 'unreadable' } })
  expect((await connection(rows({ ...engineRow, isKnown: 'yes' }))).result).toMatchObject({ ok: false })
  expect((await connection(rows(engineRow), rows({}))).result).toMatchObject({ problem: { code: 'unreadable' } })
})

describe('whether WSUS is let in', () => {
  test.each([
    ['a login and the role', {}, {}, true],
    ['no login', { hasLogin: false }, {}, false],
    ['no login, but a group that may enter', { hasLogin: false, groupsMayEnter: true }, {}, null],
    ['no role', {}, { hasRole: false }, false],
    ['an administrator of the engine', { isAdministrator: true }, { hasRole: false }, true],
    ['logins that this user may not see', { maySeeLogins: false, hasLogin: false }, {}, null],
    ['roles that this user may not see', {}, { maySeeUsers: false, hasRole: false }, null],
    ['an account that Windows does not know now', { isKnown: false, hasLogin: false }, { hasRole: false }, null],
  ])('%s', async (_, engine, susdb, expected) => {
    const value = await valueOf(rows({ ...engineRow, ...engine }), rows({ ...susdbRow, ...susdb }))
    expect(value.wsusLogin).toBe(expected)
  })

  test('a missing login is a finding', async () => {
    const value = await valueOf(rows({ ...engineRow, hasLogin: false }))
    expect(isOf('db-unreachable', given(healthyFacts(), 'database-connection', value))).toBe('present')
  })
})
