import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { top } from '../../src-main/launch/say.mjs'
import { loginSql } from '../../src-main/adapters/sql/login-sql'
import { sqlTexts } from '../../src-main/adapters/sql/sql-texts'
import { sqlNames, type SqlName, type SqlQuery } from '../../src-main/probes/sql-reader'
import { makeIdentity, makeIssuer } from '../stand-ins/certificates'
import { startTdsServer, type TdsServer } from '../stand-ins/tds/server'
import type { Rows } from '../stand-ins/tds/tokens'
import { readAsHost } from './host-reader'

// Every query that ships, word for word, through both clients: what SQL Server hears, and what comes back of each type.

const issuer = makeIssuer('Demo Root')
const identity = makeIdentity(issuer, { names: ['localhost'] })
const texts = sqlTexts(path.join(top, 'src-main', 'scripts'), null)
const never = new AbortController().signal

const servers: TdsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const at = new Date('2026-11-23T09:00:00.000Z')
const NEVER = new Date('1753-01-01T00:00:00.000Z')
const parametersOf: Partial<Record<SqlName, SqlQuery['parameters']>> = {
  'computer-doubles': { name: "O'Brien%", id: '' },
  'database-engine': { database: 'SUSDB', account: '' },
  'database-susdb': { account: '' },
  'existing-database': { database: 'SUSDB' },
  'known-computer': { name: "O'Brien%" },
  'setup-database': { login: '' },
}
const answers: Record<SqlName, Rows> = {
  'all-computers': {
    columns: { total: 'int', notReported7Days: 'int', newestContactAt: 'datetime', newestReportAt: 'datetime' },
    rows: [[412, 9, at, NEVER]],
  },
  'computer-doubles': {
    columns: { id: 'nvarchar', name: 'nvarchar', namedAt: 'datetime', otherName: 'nvarchar', renamedName: 'nvarchar' },
    rows: [['an-id', '본사-1', at, null, '본사-2']],
  },
  'computer-list': {
    columns: { name: 'nvarchar', lastContactAt: 'datetime', total: 'int' },
    rows: [['pc', null, 1203]],
  },
  'database-engine': { columns: { state: 'nvarchar', isKnown: 'bit' }, rows: [['ONLINE', true]] },
  'database-susdb': { columns: { maySeeUsers: 'bit', hasRole: 'bit' }, rows: [[true, false]] },
  'event-table': { columns: { events: 'bigint' }, rows: [[184_000n]] },
  'existing-database': { columns: { access: 'nvarchar' }, rows: [['MULTI_USER']] },
  'known-computer': {
    columns: { id: 'nvarchar', lastContactAt: 'datetime', lastResult: 'int', groupName: 'nvarchar' },
    rows: [['an-id', at, 1, null]],
  },
  'registration-limit': { columns: { most: 'int', registered: 'int' }, rows: [[30_000, 412]] },
  'server-role': {
    columns: { fromMicrosoft: 'bit', upstream: 'nvarchar', isReplica: 'bit' },
    rows: [[false, '본사-WSUS', true]],
  },
  'setup-database': { columns: { version: 'nvarchar', loginIsAdministrator: 'bit' }, rows: [['15.0.2000.5', null]] },
  synchronised: { columns: { hasUpdates: 'bit', hasSynchronised: 'bit' }, rows: [[true, false]] },
  targeting: { columns: { byServer: 'bit', kind: 'nvarchar', groupName: 'nvarchar' }, rows: [[true, 'group', '서울']] },
}
const plain = ({ columns, rows }: Rows) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.keys(columns).map((name, index) => {
        const value = row[index]
        return [name, value instanceof Date ? value.toISOString() : typeof value === 'bigint' ? String(value) : value]
      }),
    ),
  )

test.each(sqlNames)('%s', async (name) => {
  const server = await startTdsServer({ identity, answer: () => answers[name] })
  servers.push(server)
  const parameters = parametersOf[name] ?? {}
  const query: SqlQuery = { name, database: 'susdb', parameters, seconds: 10, most: 5 }
  const expected = { ok: true, value: { rows: plain(answers[name]), more: false } }
  const login = { host: 'localhost', port: server.port, database: 'SUSDB', user: 'medic', password: 'Passw0rd-7' }
  expect(await readAsHost(server.port, texts, query)).toEqual(expected)
  expect(await loginSql(login, texts, [issuer.pem]).read(query, never)).toEqual(expected)
  const text = readFileSync(path.join(top, 'src-main', 'scripts', 'read', `${name}.sql`), 'utf8')
  expect(server.queries.map((asked) => [asked.text, asked.parameters])).toEqual([
    [text, parameters],
    [text, parameters],
  ])
})
