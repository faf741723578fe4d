import { readFileSync } from 'node:fs'
import path from 'node:path'
import { is } from 'valibot'
import { describe, expect, test } from 'vitest'
import { facts, type ProbedFactId } from '#shared/facts/index'
import { sqlProblem } from '#shared/kernel/sql-problem'
import { readComputerList } from '../../../src-main/probes/computer-list'
import { probes } from '../../../src-main/probes/index'
import { seenNames } from '../../../src-main/probes/seen-names'
import { sqlNames, type SqlAnswer, type SqlQuery, type SqlValue } from '../../../src-main/probes/sql-reader'
import type { ProbeTools } from '../../../src-main/probes/tools'

const never = new AbortController().signal
const place = { server: 'MICROSOFT##WID', database: 'SUSDB', machine: 'SRV-DEMO', account: null }

interface Given {
  place?: Record<string, unknown>
  computer?: string | null
}

/** Tools that answer queries as they are told, and remember what was asked. */
function toolsWith(answer: (query: SqlQuery) => SqlAnswer, { place: at = place, computer = 'PC-DEMO' }: Given = {}) {
  const asked: SqlQuery[] = []
  const opened: string[] = []
  const tools: ProbeTools = {
    powershell: {
      read: async (call) =>
        call === 'database-place'
          ? { ok: true, value: at }
          : { ok: false, problem: { code: 'read-failed', target: call, error: '' } },
    },
    http: { ask: async ({ url }) => ({ ok: false, problem: { code: 'cancelled', target: url } }) },
    sql: ({ dataSource }, database) => {
      opened.push(`${dataSource} ${database}`)
      return {
        async read(query) {
          asked.push(query)
          return answer(query)
        },
      }
    },
    computer,
    seen: seenNames(),
    begun: () => undefined,
  }
  return { tools, asked, opened }
}
const rows = (...all: Record<string, SqlValue>[]): SqlAnswer => ({ ok: true, value: { rows: all, more: false } })
const refused = (number: number): SqlAnswer => ({
  ok: false,
  problem: sqlProblem({ number, state: 1 }, 'SUSDB', 10),
  error: { number, state: 1, opened: false },
})
const NEVER = '1753-01-01T00:00:00.000Z'

async function read<Id extends ProbedFactId>(fact: Id, tools: ProbeTools) {
  const result = await probes[fact]?.(tools, never)
  if (!result) throw new Error(`${fact} has no probe`)
  if (result.ok) expect(is(facts[fact].shape, result.value)).toBe(true)
  return result
}
const valueOf = async (fact: ProbedFactId, answer: SqlAnswer) => {
  const result = await read(fact, toolsWith(() => answer).tools)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test('SUSDB is asked where the registry says that it is, by the name that it has there', async () => {
  const elsewhere = { ...place, server: String.raw`SRV-SQL\WSUS`, database: 'SUSDB_2' }
  const { tools, asked, opened } = toolsWith(() => rows({ events: '12' }), { place: elsewhere })
  expect(await read('event-table', tools)).toEqual({ ok: true, value: { rows: 12 } })
  expect(opened).toEqual([String.raw`SRV-SQL\WSUS SUSDB_2`])
  expect(asked).toMatchObject([{ name: 'event-table', database: 'susdb', parameters: {}, most: 1 }])
})

test('what stands in the registry and is no server is never opened', async () => {
  const { tools, opened } = toolsWith(() => rows(), { place: { ...place, server: 'x;User ID=sa' } })
  expect(await read('event-table', tools)).toMatchObject({ ok: false, problem: { code: 'unreadable' } })
  expect(opened).toEqual([])
})

test('1753 and nothing are both never', async () => {
  const row = { total: 3, notReported7Days: 3 }
  const nobody = { ...row, newestContactAt: null, newestReportAt: null }
  expect(await valueOf('all-computers', rows({ ...row, newestContactAt: NEVER, newestReportAt: null }))).toEqual(nobody)
})

test('a table that this user may not see is not empty', async () => {
  const { tools } = toolsWith(() => rows({ events: null }))
  const denied = { code: 'access-denied', target: 'tbEventInstance' }
  expect(await read('event-table', tools)).toEqual({ ok: false, problem: denied })
})

test('no limit is no number', async () => {
  expect(await valueOf('registration-limit', rows({ most: null, registered: 5 }))).toEqual({
    limit: null,
    registered: 5,
  })
  expect(await valueOf('registration-limit', rows({ most: 30_000, registered: 5 }))).toMatchObject({ limit: 30_000 })
})

describe('the one computer', () => {
  const row = {
    id: '8f3d2a10-5c1e-4b7a-9d00-000000000077',
    address: '192.0.2.77',
    lastContactAt: '2026-11-23T09:00:00.000Z',
    lastReportAt: NEVER,
    lastResult: 2,
    parentServer: null,
  }

  test('its groups and those that it asks for are told apart', async () => {
    const value = await valueOf(
      'known-computer',
      rows(
        { ...row, kind: 'group', groupName: 'Pilot' },
        { ...row, kind: 'group', groupName: 'Workstations' },
        { ...row, kind: 'requested', groupName: 'Pilot' },
        { ...row, kind: 'requested', groupName: '본사' },
      ),
    )
    expect(value).toEqual({
      name: 'PC-DEMO',
      record: {
        ...{ id: row.id, address: row.address, lastContactAt: row.lastContactAt, lastReportAt: null },
        ...{
          lastResult: 'failed',
          parentServer: null,
          requestedGroup: 'Pilot;본사',
          groups: ['Pilot', 'Workstations'],
        },
      },
    })
  })

  test('one that is in no group, and one that is not known', async () => {
    const alone = await valueOf('known-computer', rows({ ...row, address: '', kind: null, groupName: null }))
    expect(alone).toMatchObject({ record: { address: null, groups: [], requestedGroup: null } })
    expect(await valueOf('known-computer', rows())).toEqual({ name: 'PC-DEMO', record: null })
    expect(await valueOf('contact-state', rows())).toBe('not-listed')
  })

  test('how its two times stand to each other', async () => {
    const with2 = (lastContactAt: string, lastReportAt: string) =>
      valueOf('contact-state', rows({ ...row, lastContactAt, lastReportAt, kind: null, groupName: null }))
    expect(await with2(NEVER, NEVER)).toBe('never')
    expect(await with2('2026-11-23T09:00:00.000Z', '2026-11-21T09:00:00.000Z')).toBe('report-behind')
    expect(await with2('2026-11-23T09:00:00.000Z', '2026-11-22T09:00:00.000Z')).toBe('alike')
  })

  test('nothing is asked for a computer that nobody has named', async () => {
    for (const computer of [null, '', '  ']) {
      const { tools, asked } = toolsWith(() => rows(), { computer })
      for (const fact of ['known-computer', 'contact-state', 'computer-doubles'] as const)
        expect(await read(fact, tools)).toMatchObject({ ok: false, problem: { code: 'computer-not-named' } })
      expect(asked).toEqual([])
    }
  })

  test('a name is handed over as it is, as data', async () => {
    const name = "O'Brien%_[x]; DROP TABLE tbComputerTarget --"
    const { tools, asked } = toolsWith(() => rows(), { computer: ` ${name} ` })
    await read('known-computer', tools)
    expect(asked).toMatchObject([{ parameters: { name } }])
  })
})

describe('signs of a second computer', () => {
  const alone = { renamedId: null, renamedName: null, renamedAddress: null, renamedAt: null }
  const row = { id: 'an-id', name: 'PC-DEMO', address: '192.0.2.77', otherName: null, otherContactAt: null, ...alone }
  const unlisted = { ...row, id: null, name: null, address: null, namedAt: null }
  const renamed = (id: string, name: string) => ({
    ...{ renamedId: id, renamedName: name, renamedAddress: null, renamedAt: '2026-11-23T01:00:00.000Z' },
  })

  test('an old name is no sign; another row with its address is one', async () => {
    expect(await valueOf('computer-doubles', rows({ ...row, namedAt: null }))).toMatchObject({ names: [] })
    const other = { otherName: 'PC-EMPFANG', otherContactAt: '2026-11-23T09:00:00.000Z' }
    expect(await valueOf('computer-doubles', rows({ ...row, ...other, namedAt: null }))).toMatchObject({
      sameAddress: { name: 'PC-EMPFANG', lastContactAt: other.otherContactAt },
    })
  })

  test('an id that shows under another name at the next look shows as two', async () => {
    let look = 0
    const { tools, asked } = toolsWith(() => {
      const turn = ['PC-DEMO', 'PC-KLON-04', 'PC-KLON-04'][look++] ?? ''
      return rows({ ...row, name: turn, namedAt: `2026-11-23T0${Math.min(look, 2)}:00:00.000Z` })
    })
    await read('computer-doubles', tools)
    await read('computer-doubles', tools)
    expect(await read('computer-doubles', tools)).toMatchObject({
      value: { names: [{ name: 'PC-KLON-04' }, { name: 'PC-DEMO' }] },
    })
    expect(asked.map(({ parameters }) => parameters['id'])).toEqual(['', 'an-id', 'an-id'])
  })

  test('the other rows with a new name come along, of a computer that is not listed too', async () => {
    const answer = rows({ ...unlisted, ...renamed('id-1', 'PC-1') }, { ...unlisted, ...renamed('id-2', 'PC-2') })
    const at = '2026-11-23T01:00:00.000Z'
    expect(await valueOf('computer-doubles', answer)).toEqual({
      ...{ name: 'PC-DEMO', id: null, names: [], sameAddress: null },
      renamed: [
        { id: 'id-1', name: 'PC-1', address: '', at },
        { id: 'id-2', name: 'PC-2', address: '', at },
      ],
    })
  })

  test('a computer that stood behind another name at the first look shows as two at the next', async () => {
    const looks = [
      rows({ ...unlisted, ...renamed('an-id', 'PC-KLON-04') }),
      rows({ ...row, namedAt: '2026-11-23T02:00:00.000Z' }),
    ]
    const { tools } = toolsWith(() => looks.shift() ?? rows())
    await read('computer-doubles', tools)
    expect(await read('computer-doubles', tools)).toMatchObject({
      value: { names: [{ name: 'PC-DEMO' }, { name: 'PC-KLON-04' }] },
    })
  })

  test('no row at all is no answer', async () => {
    expect(await read('computer-doubles', toolsWith(() => rows()).tools)).toMatchObject({ ok: false })
  })
})

test('the list to choose from says how many there are beside those that it has', async () => {
  const one = { name: 'pc-1.demo.example', lastContactAt: NEVER, lastReportAt: null, address: null, total: 1203 }
  const { tools, asked } = toolsWith(() => rows(one, { ...one, name: 'pc-2.demo.example', address: '192.0.2.5' }))
  expect(await readComputerList(tools, never)).toEqual({
    ok: true,
    value: {
      computers: [
        { name: 'pc-1.demo.example', lastContactAt: null, lastReportAt: null, address: null },
        { name: 'pc-2.demo.example', lastContactAt: null, lastReportAt: null, address: '192.0.2.5' },
      ],
      total: 1203,
    },
  })
  expect(asked).toMatchObject([{ name: 'computer-list', most: 500 }])
  expect(await readComputerList(toolsWith(() => rows()).tools, never)).toEqual({
    ok: true,
    value: { computers: [], total: 0 },
  })
})

test.each([924, 945, 2, 18456, 229, 208])('refusal %i is a problem, never an empty answer', async (number) => {
  for (const fact of [
    'all-computers',
    'known-computer',
    'computer-doubles',
    'event-table',
    'registration-limit',
  ] as const)
    expect((await read(fact, toolsWith(() => refused(number)).tools)).ok).toBe(false)
  expect((await readComputerList(toolsWith(() => refused(number)).tools, never)).ok).toBe(false)
})

test.each(sqlNames)('%s: reads without locks, says what its parameters are, and gives no column twice', (name) => {
  const text = readFileSync(path.join(import.meta.dirname, `../../../src-main/scripts/read/${name}.sql`), 'utf8')
  expect(text).toMatch(/^--/)
  expect(text).toMatch(/SET NOCOUNT ON;\s+SET LOCK_TIMEOUT 5000;\s+SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;/)
  expect(text).toMatch(/^[\n\x20-\x7e]+$/)
  expect(text).not.toMatch(/SELECT \*/)
})
