import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '#shared/kernel/result'
import { top } from '../../src-main/launch/say.mjs'
import { bundles } from '../../src-main/launch/vite.mjs'
import type { loginSql } from '../../src-main/adapters/sql/login-sql'
import { makeIdentity, makeIssuer } from '../stand-ins/certificates'
import { startTdsServer } from '../stand-ins/tds/server'

// The way to SQL Server as the program ships it: bundled as the program is, and run from a folder without any package.

const MIB = 1024 ** 2
let folder = ''
let text = ''
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wsus-medic-sql-'))
  const [main] = bundles(folder)
  if (!main?.build?.rolldownOptions) throw new Error('there is no bundle of the program')
  main.build.rolldownOptions.input = { sql: path.join(top, 'src-main', 'adapters', 'sql', 'login-sql.ts') }
  await build(main)
  text = fs.readFileSync(path.join(folder, 'sql.js'), 'utf8')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('nothing of Azure is in it, and it stays small', () => {
  expect(text).not.toMatch(/node_modules\/@(azure|azure-rest|typespec)\//)
  expect(text).toMatch(/no-azure\.mjs/)
  expect(text.length).toBeLessThan(2 * MIB)
})

test('it reads over an encrypted connection', async () => {
  const { loginSql: bundled } = (await import(pathToFileURL(path.join(folder, 'sql.js')).href)) as {
    loginSql: typeof loginSql
  }
  const issuer = makeIssuer('Demo Root')
  const server = await startTdsServer({
    identity: makeIdentity(issuer, { names: ['localhost'] }),
    answer: () => ({ columns: { n: 'int' }, rows: [[7]] }),
  })
  try {
    const login = { host: 'localhost', port: server.port, database: 'SUSDB', user: 'medic', password: 'Passw0rd-7' }
    const reader = bundled(login, async () => ok('SELECT 7 AS n'), [issuer.pem])
    const query = { name: 'database-engine', database: 'susdb', parameters: {}, seconds: 10, most: 1 } as const
    const answer = await reader.read(query, new AbortController().signal)
    expect(answer).toEqual({ ok: true, value: { rows: [{ n: 7 }], more: false } })
  } finally {
    await server.close()
  }
})
