import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Result } from '#shared/kernel/result'
import { sqlTexts } from '../../../../src-main/adapters/sql/sql-texts'
import { top } from '../../../../src-main/launch/say.mjs'
import { sqlNames } from '../../../../src-main/probes/sql-reader'

const textOf = (result: Result<string>) => (result.ok ? result.value : '')
const folder = path.join(top, 'src-main', 'scripts', 'read')

test('each query is a file, and each file is a query', () => {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.sql'))
  expect(files.sort()).toEqual(sqlNames.map((name) => `${name}.sql`).sort())
})

test.each(sqlNames)('%s waits for nobody, is plain ASCII, and glues nothing together', async (name) => {
  const text = textOf(await sqlTexts(path.dirname(folder), null)(name))
  const beginning = ['SET NOCOUNT ON', 'SET LOCK_TIMEOUT 5000', 'SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED']
  for (const setting of beginning) expect(text).toContain(`${setting};`)
  expect(text).toMatch(/^[\t\n\r -~]*$/)
  expect(text).not.toMatch(/\bEXEC(UTE)?\b|sp_executesql|SELECT \*/i)
})
