import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { top } from '../../src-main/launch/say.mjs'
import { backendOf, connectionString } from '../../src-main/probes/sql-backend'

// The list of what a person must still check on Windows leaves out no script, and says what the program does.

const text = fs.readFileSync(path.join(top, 'tests', 'windows-acceptance.md'), 'utf8')
const [checks = '', scripts = '', openings = ''] = text.split(/^## .*$/m)
const cellsOf = (part: string) => part.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
const numbers = cellsOf(checks).flatMap(([, number = '']) => (/^\d+$/.test(number) ? [Number(number)] : []))
const index = cellsOf(scripts).flatMap(([, name = '', rows = '']) => {
  const [, script] = /^`(.+)`$/.exec(name) ?? []
  return script === undefined ? [] : [{ script, rows: rows.split(', ').map(Number) }]
})

test('each check has a number of its own, one after another', () => {
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

describe('script by script', () => {
  test('every script and query that reads is there once', () => {
    const files = fs.readdirSync(path.join(top, 'src-main', 'scripts', 'read'))
    expect(index.map(({ script }) => script).sort()).toEqual(files.sort())
  })

  test.each(index)('$script is confirmed by checks that there are', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(numbers).toContain(row)
  })
})

test('SUSDB is opened with the connection strings that are written there', () => {
  const written = [...openings.matchAll(/^\| `(.+?)` +\| `(Data Source=.+?)` +\|$/gm)]
  expect(written).toHaveLength(6)
  for (const [, name = '', connection] of written) {
    const backend = backendOf(name, 'SRV-DEMO')
    expect(backend.ok && connectionString(backend.value, 'SUSDB')).toEqual({ ok: true, value: connection })
  }
})
