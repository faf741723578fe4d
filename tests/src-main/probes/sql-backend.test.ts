import { expect, test } from 'vitest'
import { backendOf, connectionString, tcpPlaceOf } from '../../../src-main/probes/sql-backend'

const SETTINGS = 'Integrated Security=SSPI;Connect Timeout=10;Application Name=WSUS Medic;Pooling=false'
const HERE = 'SRV-DEMO'

test.each([
  ['MICROSOFT##WID', 'wid', String.raw`np:\\.\pipe\MICROSOFT##WID\tsql\query`],
  [String.raw`SRV-DEMO\MICROSOFT##WID`, 'wid', String.raw`np:\\.\pipe\MICROSOFT##WID\tsql\query`],
  [String.raw`srv-demo\microsoft##ssee`, 'wid', String.raw`np:\\.\pipe\MSSQL$MICROSOFT##SSEE\sql\query`],
  ['SRV-DEMO', 'sql-here', 'SRV-DEMO'],
  ['.', 'sql-here', '.'],
  ['(local)', 'sql-here', '(local)'],
  [String.raw`.\SQLEXPRESS`, 'sql-here', String.raw`.\SQLEXPRESS`],
  [String.raw`srv-demo.demo.example\WSUS`, 'sql-here', String.raw`srv-demo.demo.example\WSUS`],
  ['localhost,1437', 'sql-here', 'localhost,1437'],
  ['SRV-SQL', 'sql-elsewhere', 'SRV-SQL'],
  [String.raw`SRV-SQL\WSUS`, 'sql-elsewhere', String.raw`SRV-SQL\WSUS`],
  ['tcp:srv-sql.demo.example,1437', 'sql-elsewhere', 'tcp:srv-sql.demo.example,1437'],
  ['SRV-DEMO2', 'sql-elsewhere', 'SRV-DEMO2'],
])('%s is %s', (name, kind, dataSource) => {
  const backend = backendOf(name, HERE)
  expect(backend).toMatchObject({ ok: true, value: { kind, dataSource } })
  if (backend.ok)
    expect(connectionString(backend.value, 'SUSDB')).toEqual({
      ok: true,
      value: `Data Source=${dataSource};Initial Catalog=SUSDB;${SETTINGS}`,
    })
})

test('host, instance and port are told apart', () => {
  expect(backendOf(String.raw`SRV-SQL\WSUS,1437`, HERE)).toMatchObject({
    ok: true,
    value: { host: 'SRV-SQL', instance: 'WSUS', port: 1437 },
  })
  expect(backendOf(String.raw`.\WSUS`, HERE)).toMatchObject({ ok: true, value: { host: null, instance: 'WSUS' } })
})

test.each(['SRV-SQL;User ID=sa', 'SRV SQL', '"SRV-SQL"', 'a=b', '', String.raw`SRV-SQL\WSUS\x`, 'SRV-SQL\n;x=1'])(
  'what is no name of a server never gets into a connection string: %j',
  (name) => {
    expect(backendOf(name, HERE)).toEqual({ ok: false, problem: { code: 'unreadable', target: 'SqlServerName' } })
  },
)

test.each(['SUSDB;Password=x', 'SUS DB', "SUSDB'", ''])('nor what is no plain name of a database: %j', (database) => {
  const backend = backendOf('SRV-SQL', HERE)
  if (!backend.ok) throw new Error(backend.problem.code)
  const problem = { code: 'unreadable', target: 'SqlDatabaseName' }
  expect(connectionString(backend.value, database)).toEqual({ ok: false, problem })
})

test.each([
  ['MICROSOFT##WID', null],
  ['(local)', { host: HERE, port: 1433, instance: null }],
  ['.\\SQLEXPRESS', { host: HERE, port: null, instance: 'SQLEXPRESS' }],
  ['SRV-SQL', { host: 'SRV-SQL', port: 1433, instance: null }],
  ['tcp:srv-sql.demo.example,1437', { host: 'srv-sql.demo.example', port: 1437, instance: null }],
  ['SRV-SQL\\WSUS,1437', { host: 'SRV-SQL', port: 1437, instance: 'WSUS' }],
])('over TCP %s is there', (name, place) => {
  const at = backendOf(name, HERE)
  expect(at.ok && tcpPlaceOf(at.value, HERE)).toEqual(place)
})
