import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { psRunner, type PsRunner } from '../../../src-main/adapters/powershell/ps-runner'
import { brokenSeal, sumsOf } from '../../../src-main/adapters/powershell/script-seal'
import { hostSql, type InvokeSqlArguments } from '../../../src-main/adapters/sql/host-sql'
import { loginSql } from '../../../src-main/adapters/sql/login-sql'
import { sqlTexts } from '../../../src-main/adapters/sql/sql-texts'
import { top } from '../../../src-main/launch/say.mjs'
import type { SqlQuery } from '../../../src-main/probes/sql-reader'
import { scratch } from '../../fakes/scratch'

const never = new AbortController().signal
const query: SqlQuery = { name: 'event-table', database: 'susdb', parameters: {}, seconds: 10, most: 1 }
const opened: PsRunner[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

/** The program's scripts in a folder of the test, as a build sealed them. */
function sealed(of = (folder: string): ReturnType<typeof sumsOf> | null => sumsOf(folder)) {
  const folder = scratch()
  fs.cpSync(path.join(top, 'src-main', 'scripts'), folder, { recursive: true })
  const sums = of(folder)
  const standIn = path.join(top, 'tests', 'stand-ins', 'shell.mjs')
  const program = { executable: process.execPath, words: [standIn, 'plain'], env: process.env, folder: top }
  const broken = () => (sums === null ? null : brokenSeal(folder, sums))
  const runner = psRunner({ program, scripts: [path.join(folder, 'host.ps1')], seconds: 20, broken })
  opened.push(runner)
  const asked: string[] = []
  const invoke = async ({ Text }: InvokeSqlArguments) => {
    asked.push(Text)
    return { ok: true, value: { rows: [], more: false, refusal: null } } as const
  }
  const at = { kind: 'sql-here', dataSource: '.', host: null, instance: null, port: null } as const
  const login = { host: 'localhost', port: 1, database: 'SUSDB', user: 'medic', password: 'Passw0rd-7' }
  const texts = sqlTexts(folder, sums)
  return {
    file: (name: string) => path.join(folder, ...name.split('/')),
    session: (call = 'echo') => runner.read(call, { value: 'here' }, 20, never),
    query: () => hostSql(invoke, at, 'SUSDB', texts).read(query, never),
    byLogin: () => loginSql(login, texts, null).read(query, never),
    asked,
  }
}
type Sealed = ReturnType<typeof sealed>
const text = (file: string) => fs.readFileSync(file, 'latin1')

/** What may happen to a file after the build. */
const changes: [what: string, change: (file: string) => void][] = [
  ['altered', (file) => fs.appendFileSync(file, ' ')],
  ['removed', (file) => fs.rmSync(file)],
  ['given other line ends', (file) => fs.writeFileSync(file, text(file).replaceAll(/\r?\n/g, otherEnd(text(file))))],
]
const otherEnd = (before: string) => (before.includes('\r\n') ? '\n' : '\r\n')

describe('once the program is built', () => {
  test('scripts that are as they were are run, and queries asked', async () => {
    const machine = sealed()
    expect(await machine.session()).toEqual({ ok: true, value: 'here' })
    expect(await machine.query()).toMatchObject({ ok: true })
    expect(machine.asked).toEqual([text(machine.file('read/event-table.sql'))])
  })

  const places = ['host.ps1', 'read/wsus-service.ps1', 'read/event-table.sql']
  test.each(changes.flatMap(([what, change]) => places.map((place) => [place, what, change] as const)))(
    '%s, %s: no session is started',
    async (place, _what, change) => {
      const machine = sealed()
      change(machine.file(place))
      const problem = { code: 'script-altered', target: machine.file(place) }
      expect(await machine.session()).toEqual({ ok: false, problem })
    },
  )

  test('a script beside them that nobody knows: no session is started', async () => {
    const machine = sealed()
    fs.writeFileSync(machine.file('read/added.ps1'), 'function Read-Added { }\r\n')
    const problem = { code: 'script-altered', target: machine.file('read/added.ps1') }
    expect(await machine.session()).toEqual({ ok: false, problem })
  })

  test.each(changes)('a query that was %s is not asked, on either way', async (_what, change) => {
    const machine = sealed()
    change(machine.file('read/event-table.sql'))
    const refused = {
      ok: false,
      problem: { code: 'script-altered', target: machine.file('read/event-table.sql') },
      error: null,
    }
    expect([await machine.query(), await machine.byLogin()]).toEqual([refused, refused])
    expect(machine.asked).toEqual([])
  })

  test('a query that was added is not asked', async () => {
    const machine = sealed((folder) => {
      const { 'read/event-table.sql': _added, ...before } = sumsOf(folder)
      return before
    })
    expect(await machine.query()).toMatchObject({ problem: { code: 'script-altered' } })
    expect(machine.asked).toEqual([])
  })

  test('a session that takes the place of one that ended looks again', async () => {
    const machine = sealed()
    expect(await machine.session()).toMatchObject({ ok: true })
    fs.appendFileSync(machine.file('host.ps1'), ' ')
    expect(await machine.session('die')).toMatchObject({ problem: { code: 'shell-ended' } })
    const problem = { code: 'script-altered', target: machine.file('host.ps1') }
    expect(await machine.session()).toEqual({ ok: false, problem })
  })

  test('scripts that are gone as a whole cost what is read, and nothing else', async () => {
    const machine = sealed()
    fs.rmSync(machine.file(''), { recursive: true })
    expect(await machine.session()).toMatchObject({ problem: { code: 'script-altered' } })
  })
})

describe('before it is built', () => {
  const changed = (machine: Sealed) => {
    for (const name of ['host.ps1', 'read/event-table.sql']) fs.appendFileSync(machine.file(name), ' ')
  }

  test('scripts and queries are taken as they are', async () => {
    const machine = sealed(() => null)
    changed(machine)
    expect(await machine.session()).toMatchObject({ ok: true })
    expect(await machine.query()).toMatchObject({ ok: true })
    expect(machine.asked).toEqual([text(machine.file('read/event-table.sql'))])
  })
})
