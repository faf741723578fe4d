import net from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { httpAsker } from '../../../../src-main/adapters/http/http-asker'
import type { HttpAnswer, HttpQuestion } from '../../../../src-main/probes/http-asker'
import { makeIdentity, makeIssuer, type Identity } from '../../../stand-ins/certificates'
import {
  detailedPage,
  IIS,
  KERNEL,
  startWebServer,
  type Behaviour,
  type WebServer,
} from '../../../stand-ins/web-server'

const NAME = 'srv-wsus.demo.example'
const clock = { now: () => new Date() }
const never = new AbortController().signal

const servers: WebServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function serve(behaviour: Behaviour, secure?: Parameters<typeof startWebServer>[1]) {
  const server = await startWebServer({ '/': behaviour }, secure)
  servers.push(server)
  return server
}

const questionOf = (port: number, more: Partial<HttpQuestion> = {}): HttpQuestion => ({
  url: `http://${NAME}:${port}/ClientWebService/client.asmx`,
  address: '127.0.0.1',
  names: [NAME],
  seconds: 20,
  ...more,
})

async function ask(question: HttpQuestion, roots: readonly string[] | null = []): Promise<HttpAnswer> {
  const result = await httpAsker({ clock, roots }).ask(question, never)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const answerTo = async (behaviour: Behaviour, more: Partial<HttpQuestion> = {}) =>
  ask(questionOf((await serve(behaviour)).port, more))

test.each([200, 301, 401, 403, 404, 500, 503])('status %i is the answer', async (status) => {
  expect(await answerTo({ is: 'answers', status })).toMatchObject({ status, subStatus: null, server: IIS, tls: null })
})

test('the header tells whether Windows answered or WSUS, and may be hidden', async () => {
  expect(await answerTo({ is: 'answers', status: 503, server: KERNEL })).toMatchObject({ status: 503, server: KERNEL })
  expect(await answerTo({ is: 'answers', status: 503, server: null })).toMatchObject({ status: 503, server: null })
})

test.each([
  [500, 24, '내부 서버 오류'],
  [500, 19, 'Interner Serverfehler'],
  [403, 4, 'Forbidden'],
  [401, 3, 'Unauthorized'],
])('%i.%i is read from the page, whatever its language', async (status, subStatus, words) => {
  const body = detailedPage(status, subStatus, words)
  expect(await answerTo({ is: 'answers', status, body })).toMatchObject({ status, subStatus, failure: null })
})

test('one request is sent, to the one page, and it names the server and nobody else', async () => {
  const server = await serve({ is: 'answers', status: 302, body: 'Location: /elsewhere' })
  await ask(questionOf(server.port))
  expect(server.requests).toHaveLength(1)
  const [line, ...headers] = (server.requests[0] ?? '').trimEnd().split('\r\n')
  expect(line).toBe('GET /ClientWebService/client.asmx HTTP/1.1')
  expect(headers.map((header) => header.toLowerCase()).sort()).toEqual([
    'connection: close',
    `host: ${NAME}:${server.port}`,
    'user-agent: wsus-medic',
  ])
})

test('a proxy of the environment is not asked', async () => {
  const proxy = await serve({ is: 'answers', status: 418 })
  process.env['HTTP_PROXY'] = process.env['http_proxy'] = `http://127.0.0.1:${proxy.port}`
  try {
    expect((await answerTo({ is: 'answers', status: 200 })).status).toBe(200)
    expect(proxy.requests).toEqual([])
  } finally {
    delete process.env['HTTP_PROXY']
    delete process.env['http_proxy']
  }
})

test('nobody listens: no connection', async () => {
  const { port, close } = await startWebServer({})
  await close()
  expect(await ask(questionOf(port))).toMatchObject({ status: null, failure: 'no-connection' })
})

test('a name that leads nowhere is that, and not a silent server', async () => {
  const question = questionOf(8530, { url: 'http://no-such-host.invalid:8530/', address: null })
  expect(await ask(question)).toMatchObject({ status: null, failure: 'name-not-found' })
})

test('a connection that is cut: reset', async () => {
  expect(await answerTo({ is: 'resets' })).toMatchObject({ status: null, failure: 'reset' })
  expect(await answerTo({ is: 'says', bytes: '' })).toMatchObject({ status: null, failure: 'reset' })
})

test.each(['SSH-2.0-OpenSSH_9.2\r\n', 'HTTP/1.1 two hundred\r\n\r\n', '\0\u0001\u0002\r\n\r\n'])(
  'what is not HTTP is said to be so: %j',
  async (bytes) => {
    expect(await answerTo({ is: 'says', bytes })).toMatchObject({ status: null, failure: 'not-http' })
  },
)

test.each<Behaviour>([{ is: 'silent' }, { is: 'drips', afterHead: false }])(
  'a server that never gets to its answer ends at the limit: $is',
  async (behaviour) => {
    const answer = await answerTo(behaviour, { seconds: 0.3 })
    expect(answer).toMatchObject({ status: null, failure: 'timed-out' })
    expect(answer.milliseconds).toBeGreaterThanOrEqual(290)
  },
)

test('a status counts although its page never ends', async () => {
  const slow = await answerTo({ is: 'drips', afterHead: true, status: 500 }, { seconds: 0.3 })
  expect(slow).toMatchObject({ status: 500, subStatus: null, failure: null })
  const quick = await answerTo({ is: 'drips', afterHead: true, status: 200 })
  expect(quick).toMatchObject({ status: 200, failure: null })
  expect(quick.milliseconds).toBeLessThan(10_000)
})

test('of a page without end only the beginning is read', async () => {
  expect(await answerTo({ is: 'floods', status: 500 })).toMatchObject({ status: 500, failure: null })
})

test('asking can be cancelled, before and in the middle', async () => {
  const { port } = await serve({ is: 'silent' })
  const controller = new AbortController()
  const asked = httpAsker({ clock, roots: [] }).ask(questionOf(port), controller.signal)
  controller.abort()
  const cancelled = { ok: false, problem: { code: 'cancelled', target: questionOf(port).url } }
  expect(await asked).toEqual(cancelled)
  expect(await httpAsker({ clock, roots: [] }).ask(questionOf(port), controller.signal)).toEqual(cancelled)
})

describe('over TLS', () => {
  const issuer = makeIssuer('Demo Root')
  const good = makeIdentity(issuer)

  async function lookAt(identity: Identity, roots: readonly string[] | null = [issuer.pem]) {
    const { port } = await serve({ is: 'answers', status: 200 }, identity)
    return ask(questionOf(port, { url: `https://${NAME}:${port}/` }), roots)
  }

  test('a good certificate has no fault, and its facts are told', async () => {
    const { status, tls } = await lookAt(good)
    expect(status).toBe(200)
    expect(tls).toMatchObject({
      protocol: 'TLSv1.3',
      subject: `CN=${NAME}`,
      names: [NAME],
      issuer: 'CN=Demo Root',
      keyBits: 2048,
      faults: [],
      trusted: true,
    })
    expect(tls?.thumbprint).toMatch(/^[0-9A-F]{40}$/)
    expect(Date.parse(tls?.validTo ?? '')).toBeGreaterThan(Date.now())
  })

  test('an expired one, and one that is not valid yet', async () => {
    expect((await lookAt(makeIdentity(issuer, { from: -60, to: -1 }))).tls?.faults).toEqual(['expired'])
    expect((await lookAt(makeIdentity(issuer, { from: 1 }))).tls?.faults).toEqual(['not-yet-valid'])
  })

  test('one for another server; any of the names that this server has will do', async () => {
    const other = makeIdentity(issuer, { names: ['intranet.demo.example'] })
    expect((await lookAt(other)).tls).toMatchObject({ faults: ['wrong-name'], trusted: true })
    const { port } = await serve({ is: 'answers', status: 200 }, other)
    const names = [NAME, 'intranet.demo.example']
    expect((await ask(questionOf(port, { url: `https://${NAME}:${port}/`, names }), [issuer.pem])).tls?.faults).toEqual(
      [],
    )
  })

  test('one from an issuer that this machine does not trust is never fine', async () => {
    const stranger = makeIssuer('Somebody Else')
    const { tls } = await lookAt(makeIdentity(stranger))
    expect(tls).toMatchObject({ faults: ['unknown-issuer'], trusted: false })
  })

  test('one that signed itself', async () => {
    expect((await lookAt(makeIdentity(null))).tls).toMatchObject({ faults: ['unknown-issuer'], trusted: false })
  })

  test('where the roots of this machine are unknown, trust is left open and the other faults are still seen', async () => {
    expect((await lookAt(good, null)).tls).toMatchObject({ trusted: null, faults: [] })
    const old = makeIdentity(issuer, { from: -60, to: -1 })
    expect((await lookAt(old, null)).tls).toMatchObject({ trusted: null, faults: ['expired'] })
  })

  test('a key that is too weak for Windows', async () => {
    const weak = { ...makeIdentity(issuer, { bits: 768 }), ciphers: 'DEFAULT@SECLEVEL=0' }
    expect((await lookAt(weak)).tls).toMatchObject({ keyBits: 768, faults: ['weak-key'] })
  })

  test('a server that speaks plain HTTP, or hangs up, refuses TLS', async () => {
    const plain = await serve({ is: 'answers', status: 200 })
    expect(await ask(questionOf(plain.port, { url: `https://${NAME}:${plain.port}/` }))).toMatchObject({
      status: null,
      failure: 'tls-refused',
    })
    const deaf = net.createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
    const { port } = deaf.address() as net.AddressInfo
    expect(await ask(questionOf(port, { url: `https://${NAME}:${port}/` }))).toMatchObject({ failure: 'tls-refused' })
    deaf.close()
  })

  test('a server that knows only protocols that are no longer spoken refuses TLS', async () => {
    const old = { ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
    expect((await lookAt(old)).failure).toBe('tls-refused')
  })

  test('a page over TLS that resets after the handshake is a reset, with the facts of its certificate', async () => {
    const { port } = await serve({ is: 'resets' }, good)
    const answer = await ask(questionOf(port, { url: `https://${NAME}:${port}/` }), [issuer.pem])
    expect(answer).toMatchObject({ status: null, failure: 'reset', tls: { trusted: true } })
  })
})
