import { afterEach, describe, expect, test } from 'vitest'
import type { CauseId } from '#shared/causes/index'
import { endpointNames, endpointPaths, type Endpoint, type EndpointName } from '#shared/facts/endpoints'
import { facts } from '#shared/facts/index'
import { is } from 'valibot'
import { httpAsker } from '../../../src-main/adapters/http/http-asker'
import { readEndpoints, readSelfUpdateStatus } from '../../../src-main/probes/endpoints'
import { wsusSite, type WsusSite } from '../../../src-main/probes/wsus-site'
import { brokenIn, given, having, healthyFacts, isOf, verdictOn } from '../../shared/causes/judging'
import { makeIdentity, makeIssuer, type Identity } from '../../stand-ins/certificates'
import { detailedPage, KERNEL, startWebServer, type Behaviour, type WebServer } from '../../stand-ins/web-server'

const NAME = 'srv-wsus.demo.example'
const never = new AbortController().signal
const issuer = makeIssuer('Demo Root')
const asker = httpAsker({ clock: { now: () => new Date() }, roots: [issuer.pem] })

const servers: WebServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const working: Record<string, Behaviour> = {
  '/': { is: 'answers', status: 403, body: detailedPage(403, 14, 'Forbidden') },
  ...Object.fromEntries(
    endpointNames
      .filter((name) => name !== 'root')
      .map((name) => [endpointPaths[name], { is: 'answers', status: 200 }]),
  ),
  '/selfupdate/iuident.cab': { is: 'answers', status: 200 },
}
const allOf = (behaviour: Behaviour): Record<string, Behaviour> =>
  Object.fromEntries(Object.keys(working).map((path) => [path, behaviour]))

async function siteWith(behaviours: Record<string, Behaviour>, identity?: Identity): Promise<WsusSite> {
  const plain = await startWebServer(behaviours)
  servers.push(plain)
  const doorTo = (protocol: string, port: number) => ({ origin: `${protocol}://${NAME}:${port}`, address: '127.0.0.1' })
  if (!identity) return { main: doorTo('http', plain.port), plain: doorTo('http', plain.port), names: [NAME] }
  const secure = await startWebServer(behaviours, identity)
  servers.push(secure)
  return { main: doorTo('https', secure.port), plain: doorTo('http', plain.port), names: [NAME] }
}

async function pagesOf(site: WsusSite): Promise<Endpoint[]> {
  const result = await readEndpoints(asker, site, never)
  if (!result.ok) throw new Error(result.problem.code)
  expect(is(facts.endpoints.shape, result.value)).toBe(true)
  return result.value
}
const pageIn = (pages: readonly Endpoint[], name: EndpointName) => pages.find((page) => page.name === name)

test('each page is asked once, and a working server is fine', async () => {
  const pages = await pagesOf(await siteWith(working))
  expect(pages.map(({ name }) => name)).toEqual([...endpointNames])
  expect(servers[0]?.requests).toHaveLength(endpointNames.length)
  expect(pageIn(pages, 'root')).toMatchObject({ status: 403, subStatus: 14, failure: null })
  const seen = given(healthyFacts(), 'endpoints', pages)
  expect(isOf('console-cannot-connect', seen)).toBe('absent')
  expect(isOf('components-not-running', seen)).toBe('absent')
})

test('what computers ask without TLS is asked without TLS, the rest with it', async () => {
  await pagesOf(await siteWith(working, makeIdentity(issuer)))
  const asked = servers.map(({ requests }) => requests.map((request) => request.split(' ')[1]).sort())
  expect(asked[0]).toEqual([endpointPaths.content, endpointPaths.reporting])
  expect(asked[1]).toHaveLength(endpointNames.length - 2)
})

test('the file of the self-update tree is asked over plain HTTP; silence is no number', async () => {
  const site = await siteWith(working, makeIdentity(issuer))
  expect(await readSelfUpdateStatus(asker, site, never)).toEqual({ ok: true, value: 200 })
  expect(servers[1]?.requests).toEqual([])
  const silent = await siteWith(allOf({ is: 'resets' }))
  expect(await readSelfUpdateStatus(asker, silent, never)).toEqual({ ok: true, value: null })
})

test('a cancelled reading is no reading', async () => {
  const controller = new AbortController()
  const reading = readEndpoints(asker, await siteWith(allOf({ is: 'silent' })), controller.signal)
  controller.abort()
  expect(await reading).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
})

describe('each way to answer is a finding of its own', () => {
  const withPages = async (behaviours: Record<string, Behaviour>, identity?: Identity) =>
    given(healthyFacts(), 'endpoints', await pagesOf(await siteWith(behaviours, identity)))
  const refuses = (name: EndpointName, status: number, subStatus: number): Record<string, Behaviour> => ({
    ...working,
    [endpointPaths[name]]: { is: 'answers', status, body: detailedPage(status, subStatus, '오류') },
  })

  test('503 from Windows: the pages are silent, and each is named', async () => {
    const seen = await withPages(allOf({ is: 'answers', status: 503, server: KERNEL }))
    expect(isOf('console-cannot-connect', seen)).toBe('present')
    expect(brokenIn('components-not-running', seen)).toEqual(
      expect.arrayContaining(['endpoints.client', 'endpoints.simple-auth', 'endpoints.dss-auth']),
    )
  })

  test('500.24: impersonation', async () => {
    const body = detailedPage(500, 24, 'Interner Serverfehler')
    const seen = await withPages(allOf({ is: 'answers', status: 500, body }))
    const facts = having(seen, 'web-config', { impersonation: true })
    const verdict = verdictOn('aspnet-impersonation-enabled', facts)
    expect(verdict.is).toBe('present')
    expect(JSON.stringify(verdict)).toContain('500.24')
  })

  test('500.19: the configuration cannot be read', async () => {
    const seen = await withPages(allOf({ is: 'answers', status: 500, body: detailedPage(500, 19) }))
    expect(isOf('webconfig-broken', seen)).toBe('present')
  })

  test.each([
    ['dss-auth', 'DssAuthWebService', 401, 2, { anonymous: false }],
    ['simple-auth', 'SimpleAuthWebService', 403, 4, { requireSsl: true }],
    ['server-sync', 'ServerSyncWebService', 404, 0, { exists: false }],
  ] as const)('%s with %s: %i.%i is a locked directory', async (name, directory, status, subStatus, fault) => {
    const seen = having(await withPages(refuses(name, status, subStatus)), 'web-service-settings', (all) =>
      all.map((one) => (one.directory === directory ? { ...one, ...fault } : one)),
    )
    expect(brokenIn('webservice-red-auth-ssl', seen)).toContain(`endpoints.${name}`)
  })

  const shown: [string, string, () => Promise<Endpoint[]>][] = [
    ['a cut connection', 'reset', async () => pagesOf(await siteWith(allOf({ is: 'resets' })))],
    ['no HTTP', 'not-http', async () => pagesOf(await siteWith(allOf({ is: 'says', bytes: 'hello\r\n\r\n' })))],
    ['nobody', 'no-connection', async () => pagesOf(await nobody())],
    ['expired', 'certificate-expired', () => pagesBehind(makeIdentity(issuer, { from: -60, to: -1 }))],
    ['not yet', 'certificate-not-yet-valid', () => pagesBehind(makeIdentity(issuer, { from: 1 }))],
    ['another name', 'certificate-wrong-name', () => pagesBehind(makeIdentity(issuer, { names: ['a.example'] }))],
    ['a stranger', 'certificate-unknown-issuer', () => pagesBehind(makeIdentity(makeIssuer('Somebody Else')))],
  ]
  const pagesBehind = async (identity: Identity) => pagesOf(await siteWith(working, identity))
  async function nobody(): Promise<WsusSite> {
    const site = await siteWith(working)
    await servers.pop()?.close()
    return site
  }

  test.each(shown)('%s is never fine, and is called %s', async (_, word, read) => {
    const pages = await read()
    expect(pageIn(pages, 'client')).toMatchObject({ status: null, failure: word })
    const verdict = verdictOn('console-cannot-connect' satisfies CauseId, given(healthyFacts(), 'endpoints', pages))
    expect(verdict.is).toBe('present')
    expect(JSON.stringify(verdict)).toContain(word)
  })
})

test('which certificate it is that computers refuse stands beside the finding and in the fact', async () => {
  const identity = makeIdentity(issuer, { names: ['srv-demo', 'old.example'], from: -60, to: -1 })
  const pages = await pagesOf(await siteWith(working, identity))
  expect(pageIn(pages, 'client')?.tls).toMatchObject({ names: ['srv-demo', 'old.example'], protocol: 'TLSv1.3' })
  const told = new Map(facts.endpoints.tell(pages))
  expect(JSON.stringify(told.get('thumbprint'))).toMatch(/"[0-9A-F]{40}"/)
  const verdict = verdictOn('console-cannot-connect', given(healthyFacts(), 'endpoints', pages))
  const evidence = verdict.is === 'present' ? verdict.evidence : []
  for (const part of ['valid-to', 'names', 'issuer', 'thumbprint'] as const)
    expect(evidence).toContainEqual(expect.objectContaining({ label: `endpoints.${part}`, value: told.get(part) }))
  const [validTo] = evidence.flatMap(({ label, value }) => (label === 'endpoints.valid-to' ? [value] : []))
  expect(validTo && 'at' in validTo && Date.parse(validTo.at)).toBeLessThan(Date.now())
})

describe('where the pages are asked for', () => {
  const doors = (port: number | null, ssl: boolean | null, bindings: string[] | null) => {
    const { main, plain } = wsusSite({ port, ssl }, bindings, ['srv-demo'])
    return [main, plain].map(({ origin, address }) => `${origin} at ${address}`)
  }

  test.each([
    [8530, false, 'http://srv-demo:8530 at 127.0.0.1', 'http://srv-demo:8530 at 127.0.0.1'],
    [8531, true, 'https://srv-demo:8531 at 127.0.0.1', 'http://srv-demo:8530 at 127.0.0.1'],
    [8530, true, 'https://srv-demo:8531 at 127.0.0.1', 'http://srv-demo:8530 at 127.0.0.1'],
    [443, true, 'https://srv-demo:443 at 127.0.0.1', 'http://srv-demo:80 at 127.0.0.1'],
    [9001, true, 'https://srv-demo:9001 at 127.0.0.1', 'http://srv-demo:9000 at 127.0.0.1'],
  ])('port %i, SSL %s, without a look at the bindings', (port, ssl, main, plain) => {
    expect(doors(port, ssl, null)).toEqual([main, plain])
  })

  test('a binding to one address or one name is used as it is', () => {
    expect(doors(8530, false, ['http 192.0.2.5:8530:'])).toEqual(Array(2).fill('http://srv-demo:8530 at 192.0.2.5'))
    expect(doors(8531, true, ['http *:8530:', 'https [2001:db8::5]:8531:wsus.demo.example'])).toEqual([
      'https://wsus.demo.example:8531 at 2001:db8::5',
      'http://srv-demo:8530 at 127.0.0.1',
    ])
  })

  test('where the registry names a port, no other one is taken for it', () => {
    expect(doors(8530, false, ['http *:8540:'])).toEqual(Array(2).fill('http://srv-demo:8530 at 127.0.0.1'))
  })

  test('without the setup it is where the site is, or where it would be', () => {
    expect(doors(null, null, ['http 192.0.2.5:80:'])).toEqual(Array(2).fill('http://srv-demo:80 at 192.0.2.5'))
    expect(doors(null, null, null)).toEqual(Array(2).fill('http://srv-demo:8530 at 127.0.0.1'))
  })
})
