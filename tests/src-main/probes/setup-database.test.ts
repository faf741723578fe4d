import { is } from 'valibot'
import { expect, test } from 'vitest'
import { facts } from '#shared/facts/index'
import { sqlProblem } from '#shared/kernel/sql-problem'
import { seenNames } from '../../../src-main/probes/seen-names'
import { readExistingDatabase, readSetupDatabase } from '../../../src-main/probes/setup-database'
import type { SqlAnswer, SqlQuery, SqlValue } from '../../../src-main/probes/sql-reader'
import type { ProbeTools } from '../../../src-main/probes/tools'

const never = new AbortController().signal
const ADMIN = String.raw`DEMO\demo-admin`
const told = {
  ...{ server: String.raw`SRV-SQL\WSUS`, database: 'SUSDB', machine: 'SRV-DEMO' },
  ...{ person: ADMIN, isController: false },
}
const rows = (...all: Record<string, SqlValue>[]): SqlAnswer => ({ ok: true, value: { rows: all, more: false } })
const refused = (number: number): SqlAnswer => ({
  ok: false,
  problem: sqlProblem({ number, state: 1 }, 'SRV-SQL', 10),
  error: { number, state: 1, opened: false },
})
const rights = { version: '15.0.2000.5', personIsAdministrator: true, loginIsAdministrator: false }

function toolsWith(answer: SqlAnswer, change: Partial<typeof told> = {}, run: unknown = null) {
  const asked: SqlQuery[] = []
  const answers: Record<string, unknown> = {
    'setup-target': { ...told, ...change },
    'existing-database': { files: [String.raw`C:\Windows\WID\Data\SUSDB.mdf`] },
    'setup-runs': run,
  }
  const tools: ProbeTools = {
    powershell: { read: async (call) => ({ ok: true, value: answers[call] }) },
    http: { ask: async ({ url }) => ({ ok: false, problem: { code: 'cancelled', target: url } }) },
    sql: () => ({
      async read(query) {
        asked.push(query)
        return answer
      },
    }),
    computer: null,
    seen: seenNames(),
    begun: () => undefined,
  }
  return { tools, asked }
}

test('whoever ran setup and whoever asks are two, and each is told', async () => {
  const { tools, asked } = toolsWith(rows(rights), {}, { account: String.raw`DEMO\setup-kim` })
  const result = await readSetupDatabase(tools, never)
  expect(result).toMatchObject({
    ok: true,
    value: {
      ...{ server: told.server, version: 15, opened: true, sqlNumber: null, domainController: null },
      ...{ login: String.raw`DEMO\setup-kim`, sysadmin: false, person: { login: ADMIN, sysadmin: true } },
    },
  })
  if (result.ok) expect(is(facts['setup-database'].shape, result.value)).toBe(true)
  expect(asked).toMatchObject([{ database: 'master', parameters: { login: String.raw`DEMO\setup-kim` } }])
})

test('where nobody ran setup, or it was the same account, whoever asks is meant', async () => {
  for (const run of [null, { account: ADMIN.toLowerCase() }]) {
    const { tools, asked } = toolsWith(rows(rights), {}, run)
    await readSetupDatabase(tools, never)
    expect(asked).toMatchObject([{ parameters: { login: '' } }])
  }
})

test.each([2, 53, -1, 10061, 18456])(
  'a server that is not reached, or lets nobody in, is an answer: %i',
  async (number) => {
    const result = await readSetupDatabase(toolsWith(refused(number)).tools, never)
    expect(result).toMatchObject({
      ok: true,
      value: { opened: false, sqlNumber: number, sysadmin: null, version: null },
    })
  },
)

test('any other refusal is none', async () => {
  expect(await readSetupDatabase(toolsWith(refused(208)).tools, never)).toMatchObject({ ok: false })
})

test.each(['', 'MICROSOFT##WID'])(
  'the Windows Internal Database is no server that setup was told of: %j',
  async (server) => {
    const { tools, asked } = toolsWith(rows(rights), { server })
    expect(await readSetupDatabase(tools, never)).toEqual({ ok: true, value: null })
    expect(asked).toEqual([])
  },
)

test('this server is known to be a domain controller', async () => {
  const here = { server: 'SRV-DEMO', isController: true }
  const result = await readSetupDatabase(toolsWith(rows(rights), here).tools, never)
  expect(result).toMatchObject({ ok: true, value: { domainController: true } })
})

test.each([
  ['attached', rows({ access: 'SINGLE_USER' }), { attached: true, access: 'single-user' }],
  ['not attached', rows(), { attached: false, access: null }],
  ['not to be asked', refused(2), { attached: null, access: null }],
] as const)('a SUSDB that is there already, %s', async (_, answer, expected) => {
  const result = await readExistingDatabase(toolsWith(answer).tools, never)
  expect(result).toMatchObject({ ok: true, value: { ...expected, files: [String.raw`C:\Windows\WID\Data\SUSDB.mdf`] } })
  if (result.ok) expect(is(facts['existing-database'].shape, result.value)).toBe(true)
})

test('without any engine none has it; a refusal is no "not there"', async () => {
  const { tools, asked } = toolsWith(rows(), { server: '' })
  expect(await readExistingDatabase(tools, never)).toMatchObject({ ok: true, value: { attached: false } })
  expect(asked).toEqual([])
  expect(await readExistingDatabase(toolsWith(refused(18456)).tools, never)).toMatchObject({ ok: false })
})
