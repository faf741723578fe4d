import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { fail, ok } from '#shared/kernel/result'
import { CONTENT_SECURITY_POLICY } from '../../../src-main/shells/page'
import { ask, browserOf } from '../../fakes/browser'
import { servedPage } from '../../fakes/served-page'

describe('somebody without the cookie', () => {
  test.each(['/', '/assets/page.js', '/session', '/nothing', '/favicon.ico'])('does not get %s', async (path) => {
    const page = await servedPage()
    const { cookie } = await browserOf(page)
    expect((await ask(page.port, path)).status).toBe(401)
    for (const wrong of [
      `wsus-medic-${page.port}=`,
      cookie.slice(0, -1),
      `${cookie}; ${cookie}`,
      cookie.replace('=', '0='),
    ]) {
      expect((await ask(page.port, path, { headers: { cookie: wrong } })).status).toBe(401)
    }
  })

  test('cannot call', async () => {
    const page = await servedPage()
    const browser = await browserOf(page)
    expect((await browser.call('about', {}, { cookie: '' })).status).toBe(401)
    expect(page.calls).toEqual([])
  })
})

describe('the page', () => {
  test('comes with the headers that keep it to itself', async () => {
    const page = await servedPage()
    const { cookie } = await browserOf(page)
    const { status, headers, text } = await ask(page.port, '/', { headers: { cookie, 'sec-fetch-site': 'none' } })
    expect([status, text]).toEqual([200, '<!doctype html>'])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('consists of its files and of nothing else on the disk', async () => {
    const page = await servedPage()
    const { cookie } = await browserOf(page)
    for (const path of [
      '/assets/../../package.json',
      '/assets/%2e%2e/x',
      '/etc/passwd',
      '/assets',
      '//',
      '/constructor',
    ]) {
      expect((await ask(page.port, path, { headers: { cookie } })).status).toBe(404)
    }
    expect((await ask(page.port, '/assets/page.js?v=1', { headers: { cookie } })).text).toBe('1')
  })

  test('is not shown on behalf of another site', async () => {
    const page = await servedPage()
    const { cookie } = await browserOf(page)
    for (const site of ['cross-site', 'same-site']) {
      for (const path of ['/', '/session']) {
        expect((await ask(page.port, path, { headers: { cookie, 'sec-fetch-site': site } })).status).toBe(403)
      }
    }
  })
})

describe('a call', () => {
  test('from the page is answered', async () => {
    const page = await servedPage((_, input) => ok(input))
    const answer = await (await browserOf(page)).call('note', { text: '메모 "1"' })
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { text: '메모 "1"' } })
    expect(page.calls).toEqual([['note', { text: '메모 "1"' }]])
  })

  test.each([
    ['another site', { origin: 'http://evil.test' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['no page', { origin: undefined }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['another port that says so', { 'sec-fetch-site': 'same-site' }, 403],
    ['an address that was typed in', { 'sec-fetch-site': 'none' }, 403],
    ['a tab without token', { 'x-wizard-token': undefined }, 401],
    ['a tab with a wrong token', { 'x-wizard-token': 'A'.repeat(43) }, 401],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a plain text', { 'content-type': 'text/plain' }, 415],
    ['nobody knows what', { 'content-type': undefined }, 415],
  ])('from %s is refused', async (_, change, status) => {
    const page = await servedPage()
    const { headers } = await browserOf(page)
    const changed = Object.fromEntries(
      Object.entries({ ...headers, ...change }).filter(([, value]) => value !== undefined),
    )
    const answer = await ask(page.port, '/api/about', {
      method: 'POST',
      headers: changed,
      body: '{}',
    })
    expect(answer.status).toBe(status)
    expect(page.calls).toEqual([])
  })

  test('is never a GET, and no other way of asking either', async () => {
    const page = await servedPage()
    const { headers } = await browserOf(page)
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await ask(page.port, '/api/applyPlan', { method, headers })).status, method).toBeGreaterThanOrEqual(404)
    }
    expect(page.calls).toEqual([])
  })

  test.each(['', '{', 'nonsense', '{"a":1}{', "{'a':1}"])('with %j is not understood', async (body) => {
    const page = await servedPage()
    const { headers } = await browserOf(page)
    expect((await ask(page.port, '/api/about', { method: 'POST', headers, body })).status).toBe(400)
    expect(page.calls).toEqual([])
  })

  test('may be as long as a case file only where it brings one', async () => {
    const page = await servedPage()
    const browser = await browserOf(page)
    const text = 'x'.repeat(70_000)
    expect((await browser.call('note', { text })).status).toBe(413)
    expect((await browser.call('openCase', { text: 'x'.repeat(33 * 1024 * 1024) })).status).toBe(200)
    expect(page.calls.map(([name]) => name)).toEqual(['openCase'])
  })

  test('that does not say how long it is is cut off all the same', async () => {
    const page = await servedPage()
    const { headers } = await browserOf(page)
    const chunked = { ...headers, 'transfer-encoding': 'chunked' }
    const answer = ask(page.port, '/api/note', { method: 'POST', headers: chunked, body: Buffer.alloc(1_000_000, 'x') })
    expect(
      await answer.then(
        ({ status }) => status,
        () => 'cut off',
      ),
    ).toSatisfy((end) => end === 413 || end === 'cut off')
    expect(page.calls).toEqual([])
  })

  test('of many at once is answered until there are too many', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const page = await servedPage(() => held.then(() => ok(null)))
    const browser = await browserOf(page)
    let refused = 0
    const many = Array.from({ length: 40 }, async () => {
      const answer = await browser.call('changes', {})
      if (answer.status === 503) refused++
      return answer
    })
    // Nobody is let go before everybody has come.
    while (page.calls.length + refused < 40) await pause(5)
    release()
    const states = (await Promise.all(many)).map(({ status }) => status)
    expect([states.filter((one) => one === 200).length, states.filter((one) => one === 503).length]).toEqual([24, 16])
    expect((await browser.call('about', {})).status).toBe(200)
  })
})

describe('on a live machine', () => {
  const visitOn = (kind: string) => (name: string) => (name === 'visit' ? ok({ source: { kind } }) : ok('changed'))

  test.each(['applyPlan', 'doneByHand', 'undoPlan'])('%s is refused', async (name) => {
    const page = await servedPage(visitOn('live'))
    const answer = await (await browserOf(page)).call(name, { visit: '7F3K-22', plan: 'plan-1' })
    expect(JSON.parse(answer.text)).toEqual({ ok: false, problem: { code: 'read-only' } })
    expect(page.calls).toEqual([['visit', { visit: '7F3K-22' }]])
  })

  test('everything else works, and a practice machine can be changed', async () => {
    const live = await servedPage(visitOn('live'))
    expect((await (await browserOf(live)).call('planFix', { visit: '7F3K-22', cause: 'c', fix: 'f' })).text).toContain(
      'changed',
    )
    const practice = await servedPage(visitOn('practice'))
    expect((await (await browserOf(practice)).call('applyPlan', { visit: '7F3K-22', plan: 'plan-1' })).text).toContain(
      'changed',
    )
  })

  test('a visit that cannot be looked at is not changed either', async () => {
    const problem = { code: 'case-in-use', id: '7F3K-22' } as const
    const page = await servedPage((name) => (name === 'visit' ? fail(problem) : ok('changed')))
    const answer = await (await browserOf(page)).call('applyPlan', { visit: '7F3K-22', plan: 'plan-1' })
    expect(JSON.parse(answer.text)).toEqual({ ok: false, problem })
  })
})

describe('the server', () => {
  test('closes when nobody uses it any more, and not while somebody waits for an answer', async () => {
    let now = 0
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const page = await servedPage(() => held.then(() => ok(null)), { idleMinutes: 0.0005, now: () => now })
    const waiting = (await browserOf(page)).call('changes', {})
    while (page.calls.length === 0) await pause(5)
    now = 1_000_000
    await pause(100)
    release()
    expect((await waiting).status).toBe(200)
    now = 2_000_000
    expect(await page.ended).toBe('idle')
  })

  test('ends at once when it is closed, whoever is still connected', async () => {
    const page = await servedPage(() => new Promise(() => {}))
    const cut = (await browserOf(page)).call('changes', {}).catch(() => 'cut off')
    while (page.calls.length === 0) await pause(5)
    await page.close()
    expect(await cut).toBe('cut off')
    expect(await page.ended).toBe('closed')
  })
})
