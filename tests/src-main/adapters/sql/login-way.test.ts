import { afterEach, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { fail, ok, type Result } from '#shared/kernel/result'
import { checkResultSchema } from '#shared/report/check-result'
import { translateAny } from '#shared/messages/translate'
import { liveSource, type LiveMachine } from '../../../../src-main/adapters/live-source'
import type { PsRunner } from '../../../../src-main/adapters/powershell/ps-runner'
import { loginWay } from '../../../../src-main/adapters/sql/login-way'
import { check } from '../../../../src-main/shells/console/check'
import { fakeConsole } from '../../../fakes/fake-console'
import { makeIdentity, makeIssuer } from '../../../stand-ins/certificates'
import { startTdsServer, type TdsServer } from '../../../stand-ins/tds/server'

const issuer = makeIssuer('Demo Root')
const identity = makeIdentity(issuer, { names: ['localhost'] })
const PASSWORD = 'Passw0rd-Ünïque'
const never = () => new AbortController().signal

const servers: TdsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** A SQL Server that lets `medic` in, and has twelve events. */
async function sqlServer() {
  const server = await startTdsServer({
    identity,
    login: ({ user, password }) => (user === 'medic' && password === PASSWORD ? null : { number: 18456, state: 8 }),
    answer: ({ text }) =>
      text === 'text of event-table' ? { columns: { events: 'bigint' }, rows: [[12n]] } : { number: 229, state: 5 },
  })
  servers.push(server)
  return server
}

interface Given {
  at: string
  password?: string
  portOf?: Parameters<typeof loginWay>[0]['portOf']
  asWindows?: Result<unknown>
}

/** A server whose registry names a database at a place. */
function machine({ at, password = PASSWORD, portOf, asWindows = fail({ code: 'unreadable', target: '' }) }: Given) {
  const calls: string[] = []
  const answers: Record<string, Result<unknown>> = {
    'database-place': ok({ server: at, database: 'SUSDB', machine: 'SRV-DEMO', account: null }),
    'setup-target': ok({ server: at, database: 'SUSDB', machine: 'SRV-DEMO', person: 'DEMO\\a', isController: false }),
    'invoke-sql': asWindows,
  }
  const runner: PsRunner = {
    async read(call, _given, _seconds, _signal, begun) {
      calls.push(call)
      begun?.()
      return answers[call] ?? fail({ code: 'unreadable', target: call })
    },
    session: async () => fail({ code: 'unreadable', target: '' }),
    close: async () => undefined,
  }
  const texts = async (name: string) => ok(`text of ${name}`)
  const live: LiveMachine = {
    powershell: () => runner,
    databaseShell: () => runner,
    sqlTexts: texts,
    byLogin: loginWay({
      account: { user: 'medic', password },
      texts,
      ownName: 'localhost',
      roots: [issuer.pem],
      ...(portOf ? { portOf } : {}),
    }),
    http: { ask: async ({ url }) => fail({ code: 'cancelled', target: url }) },
    close: async () => undefined,
  }
  const asked = () => calls.filter((call) => call === 'invoke-sql').length
  return {
    live,
    asked,
    read: (fact: 'event-table' | 'database-connection' | 'setup-database') =>
      liveSource(live, null).read(fact, never()),
  }
}

async function checked(live: LiveMachine, format: 'json' | 'text') {
  const console = fakeConsole()
  const command = {
    name: 'check',
    from: { kind: 'live', computer: null, sqlLogin: null },
    symptom: 'computer-not-reported',
    format,
  } as const
  const code = await check(command, 'en', console, live)
  return { code, ...console.said }
}
const missing = (text: string) =>
  v.parse(checkResultSchema, JSON.parse(text)).causes.flatMap((one) => one.missing.map(({ problem }) => problem))

describe('SUSDB with a login of SQL Server', () => {
  test('is read over TCP, and not as the Windows account', async () => {
    const server = await sqlServer()
    const { read, asked } = machine({ at: `(local),${server.port}` })
    expect(await read('event-table')).toEqual(ok({ rows: 12 }))
    expect(server.logins[0]).toMatchObject({ user: 'medic', database: 'SUSDB' })
    expect(asked()).toBe(0)
  })

  test('at an instance whose port is asked for once', async () => {
    const server = await sqlServer()
    const places: string[] = []
    const portOf = async (host: string, instance: string) => {
      places.push(`${host}\\${instance}`)
      return server.port
    }
    const { read } = machine({ at: '.\\WSUS', portOf })
    expect([await read('event-table'), await read('event-table')]).toEqual([ok({ rows: 12 }), ok({ rows: 12 })])
    expect(places).toEqual(['localhost\\WSUS'])
  })

  test('at an instance whose port nobody knows', async () => {
    const { read } = machine({ at: 'SRV-SQL\\WSUS', portOf: async () => null })
    expect(await read('event-table')).toEqual(fail({ code: 'sql-port-unknown', target: 'SRV-SQL\\WSUS' }))
  })

  test('the Windows Internal Database takes none, and says so', async () => {
    const { live, asked } = machine({ at: 'MICROSOFT##WID' })
    const { code, out } = await checked(live, 'json')
    expect([code, asked()]).toEqual([2, 0])
    expect(missing(out)).toContainEqual({ code: 'windows-accounts-only', target: 'MICROSOFT##WID' })
    const { out: text } = await checked(live, 'text')
    expect(text).toContain('MICROSOFT##WID: the Windows Internal Database takes Windows accounts only')
    expect(translateAny('ko', 'problem.windows-accounts-only.text', { target: 'X' })).toContain('Windows 계정만')
  })

  test('what is asked before setup is asked as the account that runs it', async () => {
    const server = await sqlServer()
    const { read, asked } = machine({ at: `localhost,${server.port}` })
    await read('setup-database')
    expect([asked(), server.logins]).toEqual([1, []])
  })
})

describe('a check', () => {
  test('with the right password reads, and the password is in no answer', async () => {
    const server = await sqlServer()
    const { live } = machine({ at: `localhost,${server.port}` })
    const { out, err } = await checked(live, 'json')
    expect(missing(out).map(({ code }) => code)).not.toContain('sql-login-refused')
    expect(server.queries.length).toBeGreaterThan(0)
    expect(out + err + (await checked(live, 'text')).out).not.toContain(PASSWORD)
  })

  test('with a wrong one says so, tries it once, and the password is in no answer', async () => {
    const server = await sqlServer()
    const { live } = machine({ at: `localhost,${server.port}`, password: 'wrong-Passw0rd' })
    const { code, out, err } = await checked(live, 'json')
    expect(code).toBe(2)
    expect(missing(out)).toContainEqual(expect.objectContaining({ code: 'sql-login-refused', number: 18456, state: 8 }))
    expect(out + err).not.toContain('wrong-Passw0rd')
    // An account that is locked for too many tries is another broken thing.
    expect(server.logins).toHaveLength(1)
  })
})

describe('an engine that does not answer over TCP', () => {
  const nobody = async () => {
    const { port, close } = await startTdsServer({ identity })
    await close()
    return `localhost,${port}`
  }
  const unreached = ok({ rows: [], more: false, refusal: { number: 53, state: 0, opened: false } })
  const refused = ok({ rows: [], more: false, refusal: { number: 18456, state: 5, opened: false } })

  test('is no finding where it answers WSUS', async () => {
    const { read } = machine({ at: await nobody(), asWindows: refused })
    expect(await read('database-connection')).toMatchObject({ ok: false, problem: { code: 'unreachable' } })
  })

  test('is one where it does not', async () => {
    const { read } = machine({ at: await nobody(), asWindows: unreached })
    expect(await read('database-connection')).toMatchObject({
      ok: true,
      value: { engine: { opened: false, sqlNumber: 53 } },
    })
  })
})
