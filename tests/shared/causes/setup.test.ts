import { describe, expect, test } from 'vitest'
import { causeOf, causes, type CauseId } from '#shared/causes/index'
import { judge, type FactResults } from '#shared/causes/define-cause'
import { failingUpdates, productOf } from '#shared/causes/failing-updates'
import { consequences, rank } from '#shared/causes/rank'
import type { FactId, FactValue } from '#shared/facts/index'
import { complaints } from '#shared/facts/setup-runs'
import { setupMarkers } from '#shared/facts/post-installation'
import { fail } from '#shared/kernel/result'
import { treeOf } from '#shared/trees/index'
import { bare, failed } from './before-setup'
import { ago, brokenIn, given, healthyFacts, having, isOf, now, surenessOf, verdictOn } from './judging'

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
