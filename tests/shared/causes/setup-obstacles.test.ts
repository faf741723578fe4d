import { describe, expect, test } from 'vitest'
import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import { withEvents } from '#shared/practice/change'
import { healthy } from '#shared/practice/healthy'
import { notSetUp } from '#shared/practice/installation'
import { factsOf } from '#shared/practice/observe/index'
import { bare, failed, target, withSql } from './before-setup'
import { ago, given, having, healthyFacts, isOf, now, surenessOf, verdictOn } from './judging'

describe('the right to log on as a service', () => {
  const right = (facts: FactResults, allServices: boolean, engine: boolean) =>
    given(facts, 'logon-right', { allServices, engine, byPolicy: true })
  const stopped = having(bare(), 'wid-service', (one) => one && { ...one, state: 'stopped' })
  test.each([
    [true, false, 'absent'],
    [false, true, 'absent'],
    [false, false, 'sure'],
  ])('all services %s, the engine %s: %s', (all, engine, is) => {
    expect(surenessOf('wid-logon-right', right(stopped, all, engine))).toBe(is)
  })
  test('is not missed by a database that runs, nor by a server that does not want that database', () => {
    expect(isOf('wid-logon-right', right(healthyFacts(), false, false))).toBe('absent')
    expect(isOf('wid-logon-right', right(withSql, false, false))).toBe('absent')
  })
  test('is missed where adding the role was rolled back because of it', () => {
    const wid = 'MSSQL$MICROSOFT##WID'
    const event = { log: 'system', provider: 'scm', id: 7041, at: ago(9), about: wid } as const
    const rolledBack = withEvents(notSetUp(healthy({ database: 'elsewhere' })(now)), event)
    expect(surenessOf('wid-logon-right', right(factsOf(rolledBack), false, false))).toBe('sure')
  })
})

describe('the SQL Server', () => {
  test.each([
    [{ sysadmin: true }, 'absent'],
    [{ sysadmin: false }, 'sure'],
    [{ sysadmin: null }, 'unknown'],
    [{ opened: false, sqlNumber: 18456, sysadmin: null }, 'possible'],
    [{ opened: false, sqlNumber: 53, sysadmin: null }, 'unknown'],
  ] as const)('with %o, the right is %s', (change, is) =>
    expect(surenessOf('sql-no-sysadmin', target(change))).toBe(is),
  )
  test.each([262, 18456])(
    'the log says %i where the account cannot be asked, until something was fixed',
    (sqlNumber) => {
      const facts = failed(target({ sysadmin: null }), 'create-database-denied', { sqlNumber })
      expect(surenessOf('sql-no-sysadmin', facts)).toBe('possible')
      expect(verdictOn('sql-no-sysadmin', facts, { since: ago(5) }).is).toBe('unknown')
    },
  )
  test('a complaint in the log does not outweigh a right that is there now', () => {
    expect(isOf('sql-no-sysadmin', failed(withSql, 'create-database-denied', { sqlNumber: 262 }))).toBe('absent')
  })
  test('does not apply to the Windows Internal Database', () => {
    for (const id of ['sql-no-sysadmin', 'sql-unreachable-setup'] as const)
      expect(isOf(id, failed(bare(), null))).toBe('absent')
  })
  test.each([
    [{}, 'absent'],
    [{ opened: false, sqlNumber: 2 }, 'possible'],
    [{ opened: false, sqlNumber: -1 }, 'possible'],
    [{ opened: false, sqlNumber: 18456 }, 'absent'],
    [{ domainController: true }, 'sure'],
    [{ domainController: null }, 'absent'],
  ] as const)('with %o, it is out of reach: %s', (change, is) =>
    expect(surenessOf('sql-unreachable-setup', target(change))).toBe(is),
  )
  test('is out of reach without the role service for it', () => {
    expect(surenessOf('sql-unreachable-setup', having(withSql, 'role-features', { sql: 'available' }))).toBe('sure')
  })
  test.each([
    [{ wid: 'installed', sql: 'installed', registered: ['wid', 'sql'] }, 'sure'],
    [{ wid: 'installed', sql: 'available', registered: ['wid'] }, 'absent'],
    [{ wid: 'available', sql: 'installed', registered: ['sql'] }, 'sure'],
  ] as const)('and the other kind of database, %o, where the registry names the internal one: %s', (change, is) => {
    const features = { role: 'installed' as const, ...change, registered: [...change.registered] }
    expect(surenessOf('wid-sql-mix', given(healthyFacts(), 'role-features', features))).toBe(is)
  })
})

describe('a SUSDB that is there', () => {
  const found = (facts: FactResults, change: Partial<FactValue<'existing-database'>>) =>
    having(facts, 'existing-database', change)
  const files = [String.raw`C:\Windows\WID\Data\SUSDB.mdf`]
  test('is in use where WSUS is set up, and left over where it is not', () => {
    expect(isOf('db-leftover', found(healthyFacts(), { files }))).toBe('absent')
    expect(surenessOf('db-leftover', found(bare(), { files }))).toBe('possible')
    expect(surenessOf('db-leftover', found(bare(), { attached: true, access: 'multi-user' }))).toBe('possible')
    expect(isOf('db-leftover', found(bare(), { files: [], attached: false }))).toBe('absent')
  })
  test('is surely in the way where the log says that it is newer', () => {
    expect(surenessOf('db-leftover', failed(found(bare(), { files }), 'schema-newer'))).toBe('sure')
  })
  test('may be there where the engine cannot be asked', () => {
    expect(isOf('db-leftover', found(bare(), { attached: null }))).toBe('unknown')
  })
  test.each([
    ['single-user', 'possible'],
    ['multi-user', 'absent'],
    ['restricted-user', 'absent'],
    [null, 'unknown'],
  ] as const)('lets in %s: %s', (access, is) => {
    expect(surenessOf('db-single-user', found(healthyFacts(), { access }))).toBe(is)
  })
})

describe('Windows', () => {
  test.each([
    [{ components: true }, 'possible'],
    [{ windowsUpdate: true }, 'possible'],
    [{ newName: true }, 'possible'],
    [{ files: 40 }, 'absent'],
  ])('waits with %o: %s', (change, is) =>
    expect(surenessOf('pending-reboot', having(healthyFacts(), 'pending-restart', change))).toBe(is),
  )
  test.each([
    ['0x800F081F', 'possible'],
    ['0x800f0922', 'possible'],
    ['0x80073701', 'possible'],
    ['0x800F0954', 'absent'],
    ['0x80070643', 'absent'],
  ])('refused the role with %s: %s', (code, is) => {
    const removed = having(bare(), 'role-features', { role: 'removed' })
    expect(surenessOf('feature-source-missing', given(removed, 'feature-installation', { at: ago(5), code }))).toBe(is)
    expect(isOf('feature-source-missing', given(bare(), 'feature-installation', { at: ago(5), code }))).toBe('absent')
  })
  test.each([
    [[true, true], 'absent'],
    [[false, true], 'sure'],
    [[true, false], 'sure'],
  ])('lets NETWORK SERVICE into its folders %j: %s', (rights, is) => {
    const facts = having(healthyFacts(), 'temp-folders', (all) =>
      all.map((one, at) => ({ ...one, fullControl: rights[at] ?? true })),
    )
    expect(surenessOf('temp-or-log-acl', facts)).toBe(is)
  })
})
