import { describe, expect, test } from 'vitest'
import { causeOf, causes, type CauseId } from '#shared/causes/index'
import { judge, type FactResults } from '#shared/causes/define-cause'
import { failingUpdates, productOf } from '#shared/causes/failing-updates'
import { consequences, rank } from '#shared/causes/rank'
import type { FactId, FactValue } from '#shared/facts/index'
import { complaints, type Complaint } from '#shared/facts/setup-runs'
import { setupMarkers } from '#shared/facts/post-installation'
import { fail } from '#shared/kernel/result'
import { withEvents } from '#shared/practice/change'
import { healthy, type Wanted } from '#shared/practice/healthy'
import { notSetUp, sqlServer } from '#shared/practice/installation'
import { factsOf } from '#shared/practice/observe/index'
import { treeOf } from '#shared/trees/index'
import { ago, brokenIn, given, healthyFacts, having, isOf, now, surenessOf, verdictOn } from './judging'

const bare = (wanted: Wanted = {}): FactResults => factsOf(notSetUp(healthy(wanted)(now)))
const withSql = bare({ database: 'elsewhere' })
const target = (change: Partial<NonNullable<FactValue<'setup-database'>>>) =>
  given(withSql, 'setup-database', sqlServer('SRV-DATEN', change))
type Run = NonNullable<FactValue<'setup-runs'>>
const failed = (facts: FactResults, about: Complaint | null, change: Partial<Run> = {}) =>
  given(facts, 'setup-runs', {
    tool: 'post-installation',
    at: ago(30),
    account: String.raw`DEMO\demo-admin`,
    succeeded: false,
    sqlNumber: null,
    complaints: about ? [{ about, line: 'a line of the log' }] : [],
    ...change,
  })

const looked = [
  ...new Set(
    Object.values(treeOf('setup-0x80070643')?.nodes ?? {}).flatMap((node) =>
      node.kind === 'check' ? [...node.causes] : [],
    ),
  ),
]

test('all thirteen causes of the catalogue are looked for, and the symptom itself', () => {
  expect(looked).toHaveLength(14)
})

describe('the symptom itself', () => {
  test('a server on which all went well does not show it', () => {
    expect(isOf('installation-fails', healthyFacts())).toBe('absent')
  })
  test('is sure where a role was never configured, and possible where only a log says so', () => {
    expect(surenessOf('installation-fails', bare())).toBe('sure')
    expect(surenessOf('installation-fails', failed(healthyFacts(), null))).toBe('possible')
    expect(brokenIn('installation-fails', failed(healthyFacts(), null))).toEqual(['setup-runs.result'])
  })
  test('only another run makes it go away: a failure from before a fix still counts', () => {
    expect(verdictOn('installation-fails', failed(healthyFacts(), null), { since: ago(1) }).is).toBe('present')
    expect(isOf('installation-fails', failed(healthyFacts(), null, { succeeded: true }))).toBe('absent')
  })
  test('a refusal to add the role counts until the role is there', () => {
    const error = { at: ago(20), code: '0x80070643' }
    const without = having(healthyFacts(), 'role-features', { role: 'available' })
    expect(isOf('installation-fails', given(without, 'feature-installation', error))).toBe('present')
    expect(isOf('installation-fails', given(healthyFacts(), 'feature-installation', error))).toBe('absent')
  })
})

describe('an update', () => {
  const title = 'Security Update for SQL Server 2019 (KB5046365)'
  const history = (code: string, installed: number | null): FactResults =>
    given(healthyFacts(), 'update-history', {
      failed: [{ at: ago(60), title, code }],
      installed: installed === null ? [] : [{ at: ago(installed), title }],
    })
  test.each([
    ['0x80070643', null, 'sure'],
    ['0x80070643', 61, 'sure'],
    ['0x80070643', 59, 'absent'],
    ['0X80070643', null, 'sure'],
    ['0x80070005', null, 'absent'],
    ['0x80070642', null, 'absent'],
  ])('that failed an hour ago with %s and was installed %s minutes ago: %s', (code, installed, is) => {
    expect(surenessOf('update-msi-failure', history(code, installed))).toBe(is)
    expect(isOf('installation-fails', history(code, installed))).toBe(is === 'absent' ? 'absent' : 'present')
  })
  test('counts by its newest attempt', () => {
    const twice = {
      failed: [
        { at: ago(10), title, code: '0x80070005' },
        { at: ago(60), title, code: '0x80070643' },
      ],
      installed: [],
    }
    expect(failingUpdates(twice)).toEqual([])
  })
  test.each([
    ['2024-01 Security Update (KB5034441)', 'Windows RE'],
    ['2024-01 보안 업데이트(KB5034439)', 'Windows RE'],
    ['KB50344411', null],
    ['2026-10 Cumulative Update for .NET Framework 3.5 and 4.8.1', '.NET Framework'],
    ['Microsoft Defender Antivirus 보안 인텔리전스 업데이트 - KB2267602', 'Microsoft Defender'],
    ['Sicherheitsupdate für Microsoft Office 2016', 'Windows Installer'],
    ['2026-11 Cumulative Update for Windows Server 2022', null],
  ])('%s belongs to %s', (one, product) => expect(productOf(one)).toBe(product))
  test('shows a disabled Windows Installer beside it, which alone is no failure', () => {
    const disabled = (facts: FactResults) =>
      having(facts, 'installer-service', (service) => service && { ...service, startMode: 'disabled' })
    expect(brokenIn('update-msi-failure', disabled(history('0x80070643', null)))).toContain(
      'installer-service.start-type',
    )
    expect(isOf('update-msi-failure', disabled(healthyFacts()))).toBe('absent')
  })
})

describe('a setup that never came to its end', () => {
  test('is told from settings that went missing later: those leave the application pool', () => {
    const markers = { missing: ['WsusAdministratorsSid' as const] }
    expect(isOf('postinstall-not-run', bare())).toBe('present')
    expect(isOf('setup-registry-damaged', bare())).toBe('absent')
    expect(isOf('wsusservice-stopped', bare())).toBe('absent')
    expect(isOf('postinstall-not-run', given(healthyFacts(), 'post-installation', markers))).toBe('absent')
    expect(isOf('setup-registry-damaged', given(healthyFacts(), 'wsus-setup', null))).toBe('present')
    expect(isOf('postinstall-not-run', given(bare(), 'post-installation', markers))).toBe('present')
  })
  test('does not apply while the role is not there', () => {
    expect(isOf('postinstall-not-run', having(bare(), 'role-features', { role: 'install-pending' }))).toBe('absent')
  })
  test.each(setupMarkers)('is not over while %s is missing', (marker) => {
    const facts = given(
      having(bare(), 'wsus-ports', (ports) => ports),
      'post-installation',
      { missing: [marker] },
    )
    expect(isOf('postinstall-not-run', facts)).toBe('present')
  })
})

describe('what only stands in the way', () => {
  const inTheWay: Partial<Record<CauseId, FactResults>> = {
    'postinstall-content-dir': having(healthyFacts(), 'content-folder', (one) => one && { ...one, exists: false }),
    'sql-no-sysadmin': having(
      healthyFacts({ database: 'elsewhere' }),
      'setup-database',
      (one) => one && { ...one, sysadmin: false },
    ),
    'sql-unreachable-setup': having(
      healthyFacts({ database: 'elsewhere' }),
      'setup-database',
      (one) => one && { ...one, domainController: true },
    ),
    'iis-port-conflict-setup': having(healthyFacts(), 'wsus-ports', () => [
      { port: 8530, holder: { kind: 'site', name: 'X' } },
    ]),
  }
  test.each(Object.entries(inTheWay) as [CauseId, FactResults][])(
    '%s is no fault where setup is over, and one where it failed since',
    (id, facts) => {
      expect(isOf(id, facts)).toBe('absent')
      expect(isOf(id, failed(facts, null))).toBe('present')
    },
  )
})

describe('the content folder', () => {
  const folder = (change: Partial<NonNullable<FactValue<'content-folder'>>>) =>
    having(bare(), 'content-folder', (one) => one && { ...one, ...change })
  test.each([
    [{}, 'absent'],
    [{ exists: false, writable: null }, 'possible'],
    [{ fileSystem: 'ReFS' }, 'sure'],
    [{ fileSystem: 'FAT' }, 'sure'],
    [{ place: 'mapped-drive', fileSystem: null }, 'possible'],
    [{ place: 'network-share', fileSystem: null }, 'absent'],
    [{ place: 'network-share', fileSystem: null, writable: false }, 'sure'],
    [{ path: String.raw`D:\WSUS\WsusContent` }, 'sure'],
    [{ path: 'D:\\WSUS\\wsuscontent\\' }, 'sure'],
    [{ path: String.raw`D:\WsusContentNew` }, 'absent'],
    [{ writable: false }, 'sure'],
  ] as const)('%o: %s', (change, is) => expect(surenessOf('postinstall-content-dir', folder(change))).toBe(is))
  test('that nobody named is a fault where the log complains of it', () => {
    expect(isOf('postinstall-content-dir', given(bare(), 'content-folder', null))).toBe('absent')
    expect(isOf('postinstall-content-dir', failed(given(bare(), 'content-folder', null), 'content-dir'))).toBe(
      'present',
    )
  })
})

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

test('every way in which a log complains is read by a cause or shown with the run', () => {
  expect(complaints).toContain('access-denied')
  for (const about of complaints) expect(isOf('installation-fails', failed(bare(), about))).toBe('present')
})

test('what stands in the way ranks above the setup that it stops, and that above what setup would make', () => {
  const order: CauseId[] = [
    'wsus-site-stopped',
    'installation-fails',
    'postinstall-not-run',
    'pending-reboot',
    'sql-no-sysadmin',
  ]
  const judged = order.map((cause) => ({ cause, verdict: { is: 'present', confidence: 'possible' } as const }))
  const ranked = rank(causes, judged).map(({ cause }) => cause)
  expect(ranked.slice(0, 3)).toEqual(['pending-reboot', 'sql-no-sysadmin', 'postinstall-not-run'])
  expect(consequences(causes, 'postinstall-not-run').has('installation-fails')).toBe(true)
})

test.each(looked.flatMap((id) => (causeOf(id)?.needs ?? []).map((fact) => ({ id, fact }))))(
  '$id is unknown, never absent, while $fact cannot be read, also before setup',
  ({ id, fact }: { id: CauseId; fact: FactId }) => {
    const problem = { code: 'access-denied', target: fact } as const
    const cause = causeOf(id)
    expect(cause && judge(cause, { ...bare(), [fact]: fail(problem) }, { now, since: null })).toEqual({
      is: 'unknown',
      missing: [{ fact, problem }],
    })
  },
)
