import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratch } from '../../../fakes/scratch'
import { quoted } from '../../../shared/lookup/quoted'
import { program, outline, readAll } from '../../../fakes/log-reading'
import { logTools } from '../../../../src-main/adapters/logs/read-log'

const folder = path.join(import.meta.dirname, 'sample-logs')
const names = fs.readdirSync(folder).filter((name) => name !== 'README.md')

describe('a real log is read in full', () => {
  test.each(names)('%s: its findings and its timeline are the ones last reviewed', async (name) => {
    const reading = await readAll([path.join(folder, name)])
    const [file] = reading.files
    expect(file?.problem).toBeNull()
    expect(file?.lines.shown).toBe(file?.lines.of)
    await expect(outline(reading)).toMatchFileSnapshot(`reviewed/${name}.outline.txt`)
  })

  test('there is no sample whose form is not recognised, but those that are messages alone', async () => {
    const { files } = await readAll([folder])
    const forms = files.filter(({ form }) => form === 'text').map(({ file }) => path.basename(file))
    expect(forms.sort()).toEqual([
      'eventlog-364-ja.txt',
      'eventlog-7032-ja.txt',
      'wsyncmgr-messages-6703-principal-permission.txt',
      'wsyncmgr-wcm-messages-good-sync.txt',
    ])
  })
})

/** What was found, how often and where; the way there may differ. */
const found = async (file: string, tools: ReturnType<typeof logTools>) => {
  const { findings, rows } = await readAll([file], tools)
  return {
    findings: findings.map(({ entry, times, first, last, places }) => ({
      ...{ id: entry.id, times, first, last, places: places.map(({ line, text }) => ({ line, text })) },
    })),
    entries: rows.of,
  }
}

describe('ripgrep finds what a look at every line finds', () => {
  test('in everything that the catalogue quotes', async () => {
    const file = path.join(scratch(), 'quoted.txt')
    // Far enough apart that none is read together with the next.
    fs.writeFileSync(file, quoted.flatMap(([, ...texts]) => texts).join('\n'.repeat(30)))
    const [fast, slow] = [await found(file, { ...logTools(program), small: 0 }), await found(file, logTools(null))]
    expect(fast.findings.length).toBeGreaterThan(100)
    expect(fast).toEqual(slow)
  })

  test.each(names)('in %s', async (name) => {
    const file = path.join(folder, name)
    const [fast, slow] = [await found(file, { ...logTools(program), small: 0 }), await found(file, logTools(null))]
    expect(fast).toEqual(slow)
  })
})
