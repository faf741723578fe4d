import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/report/document'
import { markup, pageOf } from '#shared/report/markup'
import { cssString } from '#shared/report/page-margins'
import { clean, oneLine } from '#shared/report/plain'
import { escapeMarkdown, writeMarkdown } from '#shared/report/write-markdown'
import { writeHtml } from '#shared/report/write-html'
import { writeText } from '#shared/report/write-text'

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  '[click](https://example.invalid) ![x](https://example.invalid/x.png)',
  '| a | b |\r\n| --- | --- |',
  'first\r\nsecond\rthird',
  '`code` **bold** _thin_ ~~gone~~ $x$',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202etxt.exe',
]

/** One document in which every place that takes data holds the same text. */
const filledWith = (text: string): Document => ({
  language: 'en',
  title: text,
  kicker: text,
  practice: text,
  lead: [{ is: 'pairs', rows: [{ label: text, cells: [{ text, note: text, code: text, sign: 'found' }, { text }] }] }],
  sections: [
    {
      title: text,
      blocks: [
        { is: 'text', text },
        { is: 'list', items: [text] },
        { is: 'verbatim', text },
        {
          is: 'table',
          of: 'evidence',
          caption: text,
          head: [text, text],
          rows: [[{ text }, { text, struck: true, note: text, code: text }]],
        },
        { is: 'card', sign: 'unknown', title: text, tags: [text], blocks: [{ is: 'text', text, quiet: true }] },
        { is: 'route', stops: [{ title: text, when: text, cells: [{ text, sign: 'fine' }] }] },
        { is: 'pictures', missing: text, pictures: [{ id: text, file: text, caption: text }] },
      ],
    },
  ],
  foot: [text],
})

const tagsOf = (page: string) => page.match(/<[^>]*>/g)?.join('') ?? ''

describe('a page', () => {
  test.each(hostile)('has the same elements whatever its data says: %j', (text) => {
    expect(tagsOf(writeHtml(filledWith(text))).replace(/alt="[^"]*"/g, '')).toBe(
      tagsOf(writeHtml(filledWith('plain'))).replace(/alt="[^"]*"/g, ''),
    )
  })

  test('has the same elements for any text at all', () => {
    const plain = tagsOf(writeHtml(filledWith('plain')))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(clean(text).trim() !== '')
        expect(tagsOf(writeHtml(filledWith(text)))).toBe(plain)
      }),
    )
  })

  test('holds no script, no handler and no address, and forbids them as well', () => {
    const page = writeHtml(filledWith(hostile.join('\n')))
    expect(page).not.toMatch(/<script|<[^>]+ on\w+=|<[^>]+(src|href)="(?!data:image\/png;base64,)/i)
    expect(page).toContain(`content="default-src &#39;none&#39;`)
  })

  test('shows a picture only as the bytes that it was given', () => {
    const bytes = new Map([['p', 'aGVsbG8=']])
    const shown = (id: string, pictures: ReadonlyMap<string, string>) =>
      writeHtml(
        {
          ...filledWith('x'),
          sections: [
            { title: '', blocks: [{ is: 'pictures', missing: 'gone', pictures: [{ id, file: 'f', caption: 'c' }] }] },
          ],
        },
        pictures,
      )
    expect(shown('p', bytes)).toContain('src="data:image/png;base64,aGVsbG8="')
    expect(shown('q', bytes)).not.toContain('<img')
    expect(shown('p', new Map([['p', '"><script>']]))).toContain('gone')
  })

  test('can carry any text on its printed edges without leaving the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/)
      }),
    )
  })

  test('takes nothing from a file for its own markup', () => {
    const forged = JSON.parse('{"html":"<script>","markup":"<script>","Symbol(markup)":"<script>"}') as never
    expect(() => pageOf(markup`<p>${forged}</p>`)).toThrow()
  })
})

describe('Markdown', () => {
  test.each([
    ['<script>', String.raw`\<script\>`],
    ['a | b', String.raw`a \| b`],
    ['a\r\nb', 'a b'],
    ['**bold** [x](y)', String.raw`\*\*bold\*\* \[x\](y)`],
    ['snake_case stays, _emphasis_ does not', String.raw`snake_case stays, \_emphasis\_ does not`],
    ['# no heading', String.raw`\# no heading`],
    ['1. no list', String.raw`1\. no list`],
    ['R&D', String.raw`R\&D`],
    ['MSSQL$MICROSOFT##WID', 'MSSQL$MICROSOFT##WID'],
    ['$x$', String.raw`\$x$`],
  ])('shows %j as it is', (text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown)
  })

  test('keeps the cells of a table together whatever is in them', () => {
    const rows = writeMarkdown(filledWith('a | b\r\nc'))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
  })

  test('closes a block of text with a fence that the text does not hold', () => {
    const lines = writeMarkdown(filledWith('```\n# out')).split('\n')
    expect(lines.filter((line) => line === '````')).toHaveLength(2)
  })

  test('says practice on its first line', () => {
    expect(writeMarkdown(filledWith('practice')).split('\n')[0]).toBe('> **practice**')
  })
})

describe('plain text', () => {
  test.each(hostile)('carries no control character to a terminal: %j', (text) => {
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(writeText(filledWith(text))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  test('keeps line ends in a note and nowhere else', () => {
    expect(clean('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
    expect(oneLine(' a \r\n b ')).toBe('a b')
  })

  test('says practice on its first line', () => {
    expect(writeText(filledWith('practice')).split('\n')[0]).toBe('*** practice ***')
  })
})
