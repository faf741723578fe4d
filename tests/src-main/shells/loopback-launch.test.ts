import net from 'node:net'
import { describe, expect, test } from 'vitest'
import { ask, browserOf } from '../../fakes/browser'
import { servedPage } from '../../fakes/served-page'

const pathOf = (link: string) => new URL(link).pathname

describe('the launch link', () => {
  test('is exchanged for a cookie of this browser alone, and leads to the page', async () => {
    const page = await servedPage()
    const { status, headers } = await ask(page.port, pathOf(page.newLink()))
    expect([status, headers.location]).toEqual([303, '/'])
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^wsus-medic-${page.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ) as string,
    ])
  })

  test('works once', async () => {
    const page = await servedPage()
    const link = pathOf(page.newLink())
    await ask(page.port, link)
    const again = await ask(page.port, link)
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined])
  })

  test('works for a minute', async () => {
    let now = 0
    const page = await servedPage(undefined, { now: () => now })
    const late = pathOf(page.newLink())
    now = 60_001
    expect((await ask(page.port, late)).status).toBe(403)
    const link = pathOf(page.newLink())
    now += 60_000
    expect((await ask(page.port, link)).status).toBe(303)
  })

  test('stops working when a newer one is given out', async () => {
    const page = await servedPage()
    const older = pathOf(page.newLink())
    const newer = pathOf(page.newLink())
    expect((await ask(page.port, older)).status).toBe(403)
    expect((await ask(page.port, newer)).status).toBe(303)
  })

  test.each(['/launch/', '/launch/wrong', `/launch/${'A'.repeat(43)}`, '/launch/%00', '/launch/../launch/x'])(
    'is not %s',
    async (path) => {
      const page = await servedPage()
      page.newLink()
      expect((await ask(page.port, path)).status).toBe(403)
    },
  )

  test('is not followed by anything but a visit to it', async () => {
    const page = await servedPage()
    const link = pathOf(page.newLink())
    for (const method of ['POST', 'HEAD', 'PUT']) expect((await ask(page.port, link, { method })).status).toBe(401)
    expect((await ask(page.port, link)).status).toBe(303)
  })
})

describe('another name for this machine', () => {
  test.each(['localhost', 'evil.test', '127.0.0.1', '127.0.0.1:1', '[::1]'])('%j is refused', async (host) => {
    const page = await servedPage()
    const { headers, cookie } = await browserOf(page)
    const link = pathOf(page.newLink())
    const named = /[a-z]$/.test(host) ? `${host}:${page.port}` : host
    for (const path of ['/', link, '/session', '/assets/page.js']) {
      expect((await ask(page.port, path, { headers: { cookie, host: named } })).status).toBe(421)
    }
    const call = await ask(page.port, '/api/about', {
      method: 'POST',
      headers: { ...headers, host: named },
      body: '{}',
    })
    expect(call.status).toBe(421)
    expect(page.calls).toEqual([])
  })

  test('nobody outside this machine can reach the page at all', async () => {
    const page = await servedPage()
    const socket = net.connect(page.port, '::1')
    const reached = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    })
    socket.destroy()
    expect(reached).toBe(false)
  })
})
