import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { answerFrom } from '../../../src-main/shells/electron/scheme'
import { CONTENT_SECURITY_POLICY, readPage } from '../../../src-main/shells/page'
import { scratch } from '../../fakes/scratch'

function builtPage(): string {
  const folder = scratch()
  fs.mkdirSync(path.join(folder, 'assets'))
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html>')
  fs.writeFileSync(path.join(folder, 'assets', 'page-1a.js'), '1')
  fs.writeFileSync(path.join(folder, 'assets', 'font.woff2'), 'wOF2')
  fs.writeFileSync(path.join(folder, 'assets', 'page-1a.js.map'), '{}')
  fs.writeFileSync(path.join(folder, '..', 'secret.txt'), 'secret')
  return folder
}

test('the files of the page are listed once, with their types; what no page has is left out', () => {
  const files = readPage(builtPage())
  expect([...files].map(([name, { type }]) => [name, type]).sort()).toEqual([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/font.woff2', 'font/woff2'],
    ['/assets/page-1a.js', 'text/javascript; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
  ])
})

test('without its first file there is no page', () => {
  expect(() => readPage(scratch())).toThrow('index.html')
})

test('the scheme gives a listed file with its type and the policy of the page', async () => {
  const answer = answerFrom(readPage(builtPage()))({ url: 'app://wsus-medic/', method: 'GET' })
  expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html>'])
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  })
})

test.each([
  'app://wsus-medic/../secret.txt',
  'app://wsus-medic/%2e%2e/secret.txt',
  'app://wsus-medic/..\\secret.txt',
  'app://wsus-medic/assets/',
  'app://wsus-medic/assets/page-1a.js.map',
  'app://wsus-medic/__proto__',
  'app://wsus-medic',
  'app://wsus-medic.evil/',
  'app://other/index.html',
  'file:///etc/passwd',
  'https://example.com/index.html',
])('the scheme has nothing at %s', (url) => {
  expect(answerFrom(readPage(builtPage()))({ url, method: 'GET' }).status).toBe(404)
})

test('the scheme only gives', () => {
  expect(answerFrom(readPage(builtPage()))({ url: 'app://wsus-medic/', method: 'POST' }).status).toBe(404)
})

test('the policy lets no script in but our own, and none out to the network', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types svelte-trusted-html",
  )
})
