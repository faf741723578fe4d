import path from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { top } from '../../src-main/launch/say.mjs'
import { never, patient, testRunner } from '../fakes/powershell'
import { makeIdentity, type Identity } from '../stand-ins/certificates'
import { startWebServer, type Behaviour, type WebServer } from '../stand-ins/web-server'

// The functions of windows.ps1 that ask another machine, against servers of this test: nothing stands in for them here.

const runner = patient(testRunner(path.join(top, 'tests', 'powershell', 'call-windows.ps1')))
afterAll(() => runner.close())

const servers: WebServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const DATE = 'Sat, 28 Nov 2026 10:00:00 GMT'
/** As the kernel refuses for a pool that is stopped. */
const refuses: Behaviour = {
  is: 'says',
  bytes: `HTTP/1.1 503 X\r\nServer: Microsoft-HTTPAPI/2.0\r\nDate: ${DATE}\r\nConnection: close\r\n\r\n`,
}

async function served(behaviour: Behaviour, identity?: Identity) {
  const server = await startWebServer({ '/': behaviour }, identity)
  servers.push(server)
  return server
}
const head = (port: number, scheme = 'http', milliseconds = 5000) =>
  runner.read(
    'Get-HttpHead',
    { Scheme: scheme, Name: 'srv-wsus.demo.example', Address: '127.0.0.1', Port: port, Milliseconds: milliseconds },
    30,
    never(),
  )

test('the time of a server is in its headers, even where it refuses, and nothing of this computer is told', async () => {
  const server = await served(refuses)
  expect(await head(server.port)).toMatchObject({ ok: true, value: { headers: { Date: DATE } } })
  const host = `Host: srv-wsus.demo.example:${server.port}`
  expect(server.requests).toEqual([['HEAD / HTTP/1.1', host, 'Connection: close', '', ''].join('\r\n')])
})

test('over TLS a certificate that looks expired, of nobody’s issuer and for another name is no hindrance', async () => {
  const server = await served(refuses, makeIdentity(null, { names: ['other.example'], from: -90, to: -5 }))
  expect(await head(server.port, 'https')).toMatchObject({ ok: true, value: { headers: { Date: DATE } } })
})

test.each([
  ['TLS is spoken to a server without', refuses, 'https'],
  ['the connection is cut', { is: 'resets' }, 'http'],
  ['nobody answers', { is: 'silent' }, 'http'],
] as const)('where %s it gives up in time', async (_what, behaviour, scheme) => {
  const server = await served(behaviour)
  const begun = Date.now()
  expect(await head(server.port, scheme, 700)).toMatchObject({ ok: false })
  expect(Date.now() - begun).toBeLessThan(20_000)
})

test('a connection ends open or refused, by numbers and not by words', async () => {
  const server = await served(refuses)
  const knock = (port: number) =>
    runner.read('Test-TcpPort', { Address: '127.0.0.1', Port: port, Milliseconds: 3000 }, 30, never())
  expect(await knock(server.port)).toEqual({ ok: true, value: 'Success' })
  await server.close()
  servers.pop()
  expect(await knock(server.port)).toEqual({ ok: true, value: 'ConnectionRefused' })
})

test('a name that Windows knows leads to its addresses, and one that nobody has is an error of the socket', async () => {
  const found = await runner.read('Get-HostAddresses', { Name: 'localhost' }, 30, never())
  expect(['127.0.0.1', '::1']).toContain(found.ok && found.value)
  expect(await runner.read('Get-HostAddresses', { Name: 'nobody.invalid' }, 30, never())).toMatchObject({ ok: false })
})
