import { expect, test } from 'vitest'
import { fail, ok, type Result } from '#shared/kernel/result'
import { liveSource, type LiveMachine } from '../../../src-main/adapters/live-source'
import type { PsRunner } from '../../../src-main/adapters/powershell/ps-runner'

const never = () => new AbortController().signal

/** A session that writes down what it was asked for, and answers as it is told. */
function session(answers: Record<string, Result<unknown>>) {
  const calls: string[] = []
  const runner: PsRunner = {
    async read(call, _given, _seconds, _signal, begun) {
      calls.push(call)
      begun?.()
      return answers[call] ?? fail({ code: 'unreadable', target: call })
    },
    session: async () => fail({ code: 'unreadable', target: '' }),
    close: async () => undefined,
  }
  return { runner, calls, answers }
}

const place = ok({ server: 'MICROSOFT##WID', database: 'SUSDB', machine: 'SRV-DEMO', account: null })
const events = ok({ rows: [{ events: '12' }], more: false, refusal: null })
const doors = ok({ present: true, port: 8530, ssl: false, bindings: ['http *:8530:'], names: ['srv-demo'] })

function machine(change: Partial<LiveMachine> = {}) {
  const main = session({ 'database-place': place, 'wsus-doors': doors })
  const database = session({ 'invoke-sql': events })
  const asked: string[] = []
  const live: LiveMachine = {
    powershell: () => main.runner,
    databaseShell: () => database.runner,
    sqlTexts: async (name) => ok(`text of ${name}`),
    http: {
      async ask({ url }) {
        asked.push(url)
        return fail({ code: 'cancelled', target: url })
      },
    },
    close: async () => undefined,
    ...change,
  }
  return { live, main, database, asked }
}

test('the database has a session of its own, and its fact begins there, not on the way', async () => {
  const { live, main, database } = machine()
  const begun: string[] = []
  const result = await liveSource(live, null).read('event-table', never(), () => begun.push(database.calls.join()))
  expect(result).toEqual({ ok: true, value: { rows: 12 } })
  expect([main.calls, database.calls, begun]).toEqual([['database-place'], ['invoke-sql'], ['invoke-sql']])
})

test('an engine that does not answer is waited for once, and the next check asks again', async () => {
  const { live, database } = machine()
  database.answers['invoke-sql'] = ok({ rows: [], more: false, refusal: { number: -2, state: 0, opened: false } })
  const source = liveSource(live, null)
  const facts = ['event-table', 'registration-limit', 'database-connection'] as const
  const [table, limit, connection] = await Promise.all(facts.map((fact) => source.read(fact, never())))
  expect(table).toEqual(fail({ code: 'timed-out', target: 'event-table', seconds: 15 }))
  expect(limit).toEqual(fail({ code: 'timed-out', target: 'registration-limit', seconds: 15 }))
  expect(connection).toMatchObject({ ok: true, value: { engine: { opened: false, sqlNumber: -2 } } })
  expect(database.calls).toHaveLength(1)
  await source.read('event-table', never())
  expect(database.calls).toHaveLength(2)
})

test('a list of computers that cannot be read says what it is', async () => {
  const missing = machine({ powershell: () => ({ code: 'not-on-this-system', target: '' }) })
  expect(await liveSource(missing.live, null).computers?.(never())).toEqual({
    ok: false,
    problem: { code: 'not-on-this-system', target: 'all-computers' },
  })
  const { live, database } = machine()
  database.answers['invoke-sql'] = fail({ code: 'timed-out', target: 'invoke-sql', seconds: 27 })
  expect(await liveSource(live, null).computers?.(never())).toMatchObject({
    problem: { code: 'timed-out', target: 'all-computers' },
  })
})

test('pages begin when they are asked for', async () => {
  const { live, main, asked } = machine()
  const begun: number[] = []
  await liveSource(live, null).read('endpoints', never(), () => begun.push(asked.length))
  expect([main.calls, begun]).toEqual([['wsus-doors'], [0]])
  expect(asked).toHaveLength(8)
})

test('before setup there is no page, and whoever has the port is not asked', async () => {
  const { runner } = session({
    'wsus-doors': ok({ present: false, port: null, ssl: false, bindings: null, names: ['a'] }),
  })
  const { live, asked } = machine({ powershell: () => runner })
  const result = await liveSource(live, null).read('endpoints', never())
  expect(result.ok && (result.value as { failure: string }[]).map(({ failure }) => failure)).toEqual(
    Array(8).fill('no-connection'),
  )
  expect(asked).toEqual([])
})

test('where the session of the database cannot start, that is the problem of its facts', async () => {
  const { live } = machine({ databaseShell: () => ({ code: 'script-altered', target: 'host.ps1' }) })
  const result = await liveSource(live, null).read('event-table', never())
  expect(result).toEqual({ ok: false, problem: { code: 'script-altered', target: 'host.ps1' } })
})

test('without a computer its facts say so, each under its own name', async () => {
  const { live, database } = machine()
  const result = await liveSource(live, null).read('known-computer', never())
  expect(result).toEqual({ ok: false, problem: { code: 'computer-not-named', target: 'known-computer' } })
  expect(database.calls).toEqual([])
})
