import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixes } from '#shared/fixes/index'
import { fits, makePlan } from '#shared/fixes/make-plan'
import {
  canBeScripted,
  createFolder,
  dbaScript,
  grantFolder,
  grantScript,
  postInstallCommand,
  revokeScript,
} from '#shared/fixes/setup-commands'
import { healthy } from '#shared/practice/healthy'
import { notSetUp, onlyKept, sqlServer, withInstallation } from '#shared/practice/installation'
import { factsOf } from '#shared/practice/observe/index'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { given, having, now } from '../causes/judging'
import { commandsOf, fitsHere, kindsOf, planOf } from './planning'

const LOGIN = String.raw`DEMO\setup-kim`

describe('a script for the database administrator', () => {
  test('gives the right, creates the login where there is none, and takes the right away again', () => {
    expect(grantScript({ login: LOGIN, procedure: false })).toBe(
      "IF SUSER_ID(N'DEMO\\setup-kim') IS NULL CREATE LOGIN [DEMO\\setup-kim] FROM WINDOWS;\nALTER SERVER ROLE [sysadmin] ADD MEMBER [DEMO\\setup-kim];",
    )
    expect(revokeScript({ login: LOGIN, procedure: false })).toBe(
      'ALTER SERVER ROLE [sysadmin] DROP MEMBER [DEMO\\setup-kim];',
    )
  })
  test('speaks the language of a SQL Server before 2012', () => {
    expect(grantScript({ login: LOGIN, procedure: true })).toContain(
      "EXEC sp_addsrvrolemember @loginame = N'DEMO\\setup-kim', @rolename = N'sysadmin';",
    )
    expect(revokeScript({ login: LOGIN, procedure: true })).toContain('EXEC sp_dropsrvrolemember')
  })
  test('holds both halves, and only the first one runs', () => {
    const lines = dbaScript({ login: LOGIN, procedure: false }).split('\n')
    const runs = lines.filter((line) => line !== '' && !line.startsWith('--'))
    expect(runs.some((line) => line.includes('ADD MEMBER'))).toBe(true)
    expect(runs.some((line) => line.includes('DROP MEMBER'))).toBe(false)
    expect(lines.filter((line) => line.startsWith('--') && line.includes('DROP MEMBER'))).toHaveLength(1)
  })
})

/** Takes a T-SQL text apart as the server does: what is left are the words outside of names, literals and comments. */
function sqlOutside(script: string): string {
  let rest = script
  let outside = ''
  while (rest.length > 0) {
    const quoted = /^(?:\[(?:[^\]]|\]\])*\]|N?'(?:[^']|'')*'|--[^\n]*)/.exec(rest)
    if (quoted) {
      outside += rest.startsWith('--') ? '' : '?'
      rest = rest.slice(quoted[0].length)
    } else {
      outside += rest[0]
      rest = rest.slice(1)
    }
  }
  return outside
}
/** The same for PowerShell, where curly quotes end a text as straight ones do, and a double quote takes `$`. */
function shellOutside(command: string): string {
  const token =
    /"[^"]*"|['\u2018-\u201B](?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*['\u2018-\u201B]|[^"'\u2018-\u201B]+|./gsu
  return [...command.matchAll(token)]
    .map(([part]) => (/^["'\u2018-\u201B]/u.test(part) && part.length > 1 ? '?' : part))
    .join('')
}

const hostile = fc.oneof(
  fc.constantFrom(
    'DEMO\\x]; DROP DATABASE SUSDB; --',
    "DEMO\\x'; EXEC xp_cmdshell 'calc'; --",
    'DEMO\\x]]',
    "']",
    'DEMO\\--',
    'DEMO\\/*',
    "D:\\a'; Remove-Item C:\\ -Recurse; '",
    'D:\\a\u2019; calc; \u2018',
    'D:\\$(calc)',
    'D:\\"; calc; "',
    'D:\\`u{0}',
    'D:\\',
    'D:\\x\\\\',
  ),
  fc.string({
    unit: fc.constantFrom(...`'"[]();-$\`\u2018\u2019\u201A\u201B\\/* aDROP`.split('')),
    maxLength: 24,
    minLength: 1,
  }),
)

describe('a name never becomes code', () => {
  test('in T-SQL', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (login, procedure) => {
        for (const script of [grantScript, revokeScript, dbaScript])
          expect(sqlOutside(script({ login, procedure }))).toBe(sqlOutside(script({ login: 'x', procedure })))
      }),
    )
  })
  test('in PowerShell', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const plain = 'x'
        for (const [one, other] of [
          [
            postInstallCommand({ contentDir: name, sqlInstance: name }),
            postInstallCommand({ contentDir: plain, sqlInstance: plain }),
          ],
          [createFolder({ path: name }), createFolder({ path: plain })],
          [grantFolder({ path: name, sid: 'S-1-5-20' }), grantFolder({ path: plain, sid: 'S-1-5-20' })],
        ] as const)
          expect(shellOutside(one)).toBe(shellOutside(other))
      }),
    )
  })
  test.each(['DEMO\\x\nGO\nDROP', 'DEMO\\$(calc)', 'D:\\"x', '', 'x\u2028y', 'x\u0000', 'x'.repeat(261)])(
    '%j is not scripted at all',
    (name) => {
      expect(canBeScripted(name)).toBe(false)
      const facts = given(
        factsOf(notSetUp(healthy({ database: 'elsewhere' })(now))),
        'setup-database',
        sqlServer('SRV-DATEN', {
          login: name,
          sysadmin: false,
          person: { login: 'DEMO\\x', sysadmin: false },
        }),
      )
      expect(fitsHere('ask-dba-for-sysadmin', facts)).toBe(false)
    },
  )
  test.each([LOGIN, 'DEMO\\한국어 이름', 'SRV-DEMO$', "DEMO\\o'neil"])('%s is', (name) =>
    expect(canBeScripted(name)).toBe(true),
  )
})

test('a content folder at the root of a drive keeps its backslash, any other loses it', () => {
  expect(createFolder({ path: 'D:\\' })).toContain("'D:\\'")
  expect(createFolder({ path: 'D:\\WSUS\\' })).toContain("'D:\\WSUS'")
})

const all = situations.flatMap((situation) => {
  const facts = factsOf(stateOf(situation, now))
  return fixes
    .filter((fix) => fits(fix, facts))
    .flatMap((fix) => {
      const plan = makePlan(fix, fix.cures[0] ?? '', null, facts)
      return plan.ok ? [{ facts, plan: plan.value }] : []
    })
})

describe('sysadmin', () => {
  const granting = all.filter(({ plan }) =>
    plan.steps.some(({ kind, input }) => kind === 'sql.grant-sysadmin' || input['guide'] === 'hand-script-to-dba'),
  )
  test('is given only by plans whose last step takes it away from the same account', () => {
    expect(granting.length).toBeGreaterThan(1)
    for (const { plan } of granting) {
      const [first, last] = [plan.steps[0], plan.steps.at(-1)]
      expect(last?.kind === 'sql.revoke-sysadmin' || last?.input['guide'] === 'have-right-taken-away').toBe(true)
      for (const key of ['server', 'login', 'procedure']) expect(last?.input[key]).toBe(first?.input[key])
    }
  })
  test('is never given to whoever runs the program, nor where it is there already', () => {
    const on = (change: Parameters<typeof sqlServer>[1]) =>
      given(
        factsOf(notSetUp(healthy({ database: 'elsewhere' })(now))),
        'setup-database',
        sqlServer('SRV-DATEN', change),
      )
    expect(fitsHere('grant-sysadmin-for-setup', on({ login: LOGIN, sysadmin: false }))).toBe(true)
    expect(fitsHere('grant-sysadmin-for-setup', on({ login: 'demo\\DEMO-ADMIN', sysadmin: false }))).toBe(false)
    expect(fitsHere('grant-sysadmin-for-setup', on({ login: LOGIN, sysadmin: true }))).toBe(false)
    expect(
      fitsHere(
        'grant-sysadmin-for-setup',
        on({ login: LOGIN, sysadmin: false, person: { login: 'x', sysadmin: null } }),
      ),
    ).toBe(false)
  })
  test('waits for a pending restart: the right is there only while setup can run', () => {
    const facts = factsOf(
      stateOf(
        situations.find(({ id }) => id === 'setup-no-sysadmin')!,
        now,
      ),
    )
    expect(fitsHere('ask-dba-for-sysadmin', facts)).toBe(true)
    expect(fitsHere('ask-dba-for-sysadmin', having(facts, 'pending-restart', { components: true }))).toBe(false)
  })
  test('is undone by taking it away; setup itself cannot be undone, and the plan says so', () => {
    const plan = planOf(
      'grant-sysadmin-for-setup',
      factsOf(
        stateOf(
          situations.find(({ id }) => id === 'setup-colleague-no-sysadmin')!,
          now,
        ),
      ),
    )
    expect(kindsOf(plan)).toEqual(['sql.grant-sysadmin', 'by-hand', 'sql.revoke-sysadmin'])
    expect(plan).toMatchObject({ undo: 'partly', risk: 'R3' })
  })
})

describe('the post-installation', () => {
  const bare = (database: 'wid' | 'elsewhere' = 'wid') => ({
    ...notSetUp(healthy({ database })(now)),
    setup: onlyKept({ ContentDir: String.raw`D:\WSUS` }),
  })
  const clear = factsOf(bare())
  test('is shown as it is run', () => {
    const [command] = commandsOf(planOf('run-post-installation', clear))
    expect(command).toBe(
      String.raw`& "$env:ProgramFiles\Update Services\Tools\wsusutil.exe" postinstall 'CONTENT_DIR=D:\WSUS'`,
    )
    const [sql] = commandsOf(planOf('run-post-installation', factsOf(bare('elsewhere'))))
    expect(sql).toContain("'SQL_INSTANCE_NAME=SRV-DATEN' 'CONTENT_DIR=D:\\WSUS'")
  })
  test('cannot be undone, and is a change of high weight', () => {
    expect(planOf('run-post-installation', clear)).toMatchObject({ undo: 'no', risk: 'R3' })
  })
  test('is given the folder above WsusContent', () => {
    const deep = having(clear, 'content-folder', (one) => one && { ...one, path: String.raw`D:\WSUS\WsusContent` })
    expect(planOf('run-post-installation', deep).steps[0]?.input['contentDir']).toBe(String.raw`D:\WSUS`)
  })
  test('is not offered while anything that is known stands in its way', () => {
    const blocked = [
      having(clear, 'pending-restart', { components: true }),
      having(clear, 'pending-restart', { newName: true }),
      having(clear, 'existing-database', { files: ['SUSDB.mdf'] }),
      having(clear, 'existing-database', { attached: true }),
      having(clear, 'role-features', { registered: ['wid', 'sql'] }),
      having(clear, 'role-features', { role: 'available' }),
      having(clear, 'wsus-ports', () => [{ port: 8531, holder: { kind: 'program' as const, name: 'java.exe (1)' } }]),
      having(clear, 'temp-folders', (folders) => folders.map((one) => ({ ...one, fullControl: false }))),
      having(clear, 'content-folder', (one) => one && { ...one, exists: false }),
      given(clear, 'content-folder', null),
      given(
        factsOf(bare('elsewhere')),
        'setup-database',
        sqlServer('SRV-DATEN', { person: { login: 'x', sysadmin: false } }),
      ),
      given(factsOf(bare('elsewhere')), 'setup-database', sqlServer('SRV-DATEN', { domainController: true })),
    ]
    expect(fitsHere('run-post-installation', clear)).toBe(true)
    for (const [index, facts] of blocked.entries())
      expect(fitsHere('run-post-installation', facts), String(index)).toBe(false)
  })
  test('is refused while an attack is suspected or somebody is at work', () => {
    const plan = planOf(
      'run-post-installation',
      given(given(clear, 'attack-signs', { lastAt: now }), 'planned-work', 'yes'),
    )
    expect(plan.refusals).toEqual(['attack-suspected', 'work-planned'])
  })
  test('is not run over a database that is in use', () => {
    const failed = withInstallation(healthy()(now), {
      run: { tool: 'post-installation', at: now, account: 'x', succeeded: false, sqlNumber: null, complaints: [] },
    })
    expect(fitsHere('run-post-installation', factsOf(failed))).toBe(false)
  })
})

describe('an update that failed', () => {
  const failing = (title: string) =>
    having(factsOf(healthy()(now)), 'update-history', { failed: [{ at: now, title, code: '0x80070643' }] })
  test.each([
    ['Security Update for SQL Server 2019 (KB5046365)', true],
    ['2024-01 Security Update (KB5034441)', false],
    ['2026-10 Cumulative Update for .NET Framework 4.8', false],
  ])('%s is tried once more: %s', (title, is) => expect(fitsHere('retry-update', failing(title))).toBe(is))
  test('waits for a restart first, and may start its installer', () => {
    const facts = failing('Office')
    expect(fitsHere('retry-update', having(facts, 'pending-restart', { windowsUpdate: true }))).toBe(false)
    const disabled = having(facts, 'installer-service', (one) => one && { ...one, startMode: 'disabled' })
    expect(kindsOf(planOf('retry-update', disabled))).toEqual(['service.set-startup', 'by-hand'])
  })
})

test('rights are given by SID, and saved before', () => {
  expect(grantFolder({ path: 'C:\\Windows\\Temp', sid: 'S-1-5-20' }).split('\n')).toEqual([
    expect.stringContaining('/save'),
    "icacls.exe 'C:\\Windows\\Temp' /grant '*S-1-5-20:(OI)(CI)F'",
  ])
})
