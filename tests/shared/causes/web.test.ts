import { expect, test } from 'vitest'
import { isFine, pagesSeen } from '#shared/causes/pages'
import type { FactResults } from '#shared/causes/define-cause'
import type { Endpoint, EndpointName } from '#shared/facts/endpoints'
import type { FactValue } from '#shared/facts/index'
import { brokenIn, given, having, healthyFacts, isOf, surenessOf } from './judging'

const base = healthyFacts()
type Iis = FactValue<'iis-services'>
const withIis = (service: 'was' | 'w3svc', change: Partial<NonNullable<Iis['was']>>) =>
  having(base, 'iis-services', (iis) => ({ ...iis, [service]: { ...iis[service], ...change } }))

test.each([
  ['was', 'stopped'],
  ['w3svc', 'stopped'],
  ['w3svc', 'starting'],
  ['w3svc', 'stopping'],
  ['was', 'paused'],
] as const)('%s %s: IIS does not run', (service, state) => {
  expect(surenessOf('w3svc-or-was-stopped', withIis(service, { state }))).toBe('sure')
})

test('WAS that starts by hand and runs is as it should be', () => {
  expect(isOf('w3svc-or-was-stopped', withIis('was', { startMode: 'manual' }))).toBe('absent')
})

type Site = NonNullable<FactValue<'web-site'>>
const withSite = (change: Partial<Site>) => having(base, 'web-site', (site) => site && { ...site, ...change })
const agent = { is: 'other-program', process: 'agent.exe', pid: 4711 } as const

test('a stopped site is found, and so is one that is gone', () => {
  expect(surenessOf('wsus-site-stopped', withSite({ state: 'stopped' }))).toBe('sure')
  expect(isOf('wsus-site-stopped', given(base, 'web-site', null))).toBe('present')
})

test('a started site whose port another program or site holds is found', () => {
  expect(surenessOf('wsus-site-stopped', withSite({ portOwner: agent }))).toBe('possible')
  expect(surenessOf('wsus-site-stopped', withSite({ sameBinding: 'Intranet' }))).toBe('possible')
})

test('while IIS is off nobody knows of the site, unless somebody else already holds its port', () => {
  expect(isOf('wsus-site-stopped', withSite({ state: 'unknown' }))).toBe('unknown')
  expect(isOf('wsus-site-stopped', withSite({ state: 'unknown', portOwner: agent }))).toBe('present')
})

const page = (name: EndpointName, status: number | null, more: Partial<Endpoint> = {}): Endpoint => ({
  name,
  path: `/${name}`,
  status,
  subStatus: null,
  server: 'Microsoft-IIS/10.0',
  failure: status === null ? 'no-connection' : null,
  milliseconds: 10,
  tls: null,
  ...more,
})
const fineAlone = (one: Endpoint) => isFine(one, [one])

test.each([
  ['root', 403, null, true],
  ['root', 404, null, false],
  ['client', 200, null, true],
  ['client', 403, null, true],
  ['client', 403, 4, false],
  ['client', 404, null, false],
  ['client', 503, null, false],
  ['client', 500, 19, false],
  ['client', 500, null, false],
  ['client', null, null, false],
  ['api-remoting', 401, null, true],
  ['reporting', 401, null, false],
  ['reporting', 500, null, false],
  ['content', 404, null, true],
  ['content', 403, 4, false],
] as const)('%s with %s.%s is as it should be: %s', (name, status, subStatus, fine) => {
  expect(fineAlone(page(name, status, { subStatus }))).toBe(fine)
})

test('500 of the client page alone is known from servers that work', () => {
  const client = page('client', 500)
  expect(isFine(client, [client, page('simple-auth', 200)])).toBe(true)
  expect(isFine(client, [client, page('simple-auth', 500)])).toBe(false)
})

test('pages that are fine make one line, the others one each', () => {
  expect(pagesSeen([page('root', 403), page('client', 200)])).toHaveLength(1)
  const seen = pagesSeen([page('root', 403), page('client', 503), page('reporting', 401)])
  expect(seen.map(({ label }) => label)).toEqual(['endpoints.client', 'endpoints.reporting'])
})

type Directory = FactValue<'web-service-settings'>[number]
const withDirectory = (facts: FactResults, directory: string, change: Partial<Directory>) =>
  having(facts, 'web-service-settings', (all) =>
    all.map((one) => (one.directory === directory ? { ...one, ...change } : one)),
  )
const answering = (facts: FactResults, name: EndpointName, status: number | null, subStatus: number | null = null) =>
  having(facts, 'endpoints', (all) => all.map((one) => (one.name === name ? { ...one, status, subStatus } : one)))

test.each([
  [{ requireSsl: true }, 403, 4, 'require-ssl'],
  [{ anonymous: false }, 401, 2, 'anonymous'],
  [{ readable: false }, 401, 3, 'readable'],
  [{ exists: false }, 404, 0, 'exists'],
  [{ readable: false }, 500, 0, 'readable'],
] as const)('%o: the page is locked by its settings', (change, status, subStatus, part) => {
  const facts = answering(withDirectory(base, 'ReportingWebService', change), 'reporting', status, subStatus)
  expect(surenessOf('webservice-red-auth-ssl', facts)).toBe('sure')
  expect(brokenIn('webservice-red-auth-ssl', facts)).toEqual(['endpoints.reporting', `web-service-settings.${part}`])
})

test('a page that fails although its settings are fine is not locked by them', () => {
  expect(isOf('webservice-red-auth-ssl', answering(base, 'reporting', 500))).toBe('absent')
})

test('a page that answers is not locked, whatever its settings say', () => {
  expect(isOf('webservice-red-auth-ssl', withDirectory(base, 'ReportingWebService', { anonymous: false }))).toBe(
    'absent',
  )
})

test('while no page answers at all, wrong settings stay open', () => {
  const silent = withDirectory(answering(base, 'reporting', 503), 'ReportingWebService', { requireSsl: true })
  expect(isOf('webservice-red-auth-ssl', silent)).toBe('unknown')
})

test.each([
  ['ClientWebService', 'client', 'absent'],
  ['ReportingWebService', 'reporting', 'present'],
  ['Content', 'content', 'present'],
] as const)('on a server with SSL, %s requires it and %s answers 403.4: %s', (directory, name, is) => {
  const facts = answering(withDirectory(healthyFacts({ ssl: true }), directory, { requireSsl: true }), name, 403, 4)
  expect(isOf('webservice-red-auth-ssl', facts)).toBe(is)
})

test('on a server without SSL no page may require it', () => {
  const facts = answering(withDirectory(base, 'ClientWebService', { requireSsl: true }), 'client', 403, 4)
  expect(isOf('webservice-red-auth-ssl', facts)).toBe('present')
})

test('the console’s own page may ask who is there', () => {
  const facts = answering(withDirectory(base, 'ApiRemoting30', { anonymous: false }), 'api-remoting', 401)
  expect(isOf('webservice-red-auth-ssl', facts)).toBe('absent')
})
