import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lookUp } from '#shared/lookup/look-up'
import { quoted, seen } from './quoted'

const causesIn = (text: string) => lookUp(text).causes.map(({ id }) => id)
const symptomsIn = (text: string) => lookUp(text).symptoms.map(({ id }) => id as string)

describe('what the catalogue quotes', () => {
  test.each(quoted.flatMap(([cause, ...texts]) => texts.map((text) => [text, cause] as const)))(
    '%j leads to %s',
    (text, cause) => expect(causesIn(text)).toContain(cause),
  )
  test.each(seen.flatMap(([symptom, ...texts]) => texts.map((text) => [text, symptom] as const)))(
    '%j is %s',
    (text, symptom) => expect(symptomsIn(text)).toContain(symptom),
  )
})

describe('what means nothing here', () => {
  const lines = fs
    .readFileSync(path.join(import.meta.dirname, 'noise.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

  test('is at least a hundred lines', () => expect(lines.length).toBeGreaterThanOrEqual(100))
  test.each(lines)('%s', (line) => expect([causesIn(line), symptomsIn(line)]).toEqual([[], []]))
  test('leads nowhere all together either', () =>
    expect([causesIn(lines.join('\r\n')), symptomsIn(lines.join('\r\n'))]).toEqual([[], []]))
})
