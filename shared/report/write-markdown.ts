import type { Block, Cell, Document, Pair, Sign } from './document'
import { clean, oneLine } from './plain'

/** Text within a line, as a Markdown reader shows it: no emphasis, link, table, tag or entity comes out of data. */
const inline = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]<>|{}&~]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])[_$]|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)

/** The same at the start of a line or of an item, where a number or a dash would begin a list. */
export const escapeMarkdown = (text: string): string =>
  inline(text)
    .replace(/^[-+=#]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)

/** Code in a fence longer than any that it holds itself. */
function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...clean(text).split('\n'), fence]
}

const signText: Record<Sign, string> = { found: '❗ ', fine: '✓ ', unknown: '❓ ', fixed: '✓ ', plain: '' }

/** Code within a line, between more backticks than it holds itself; a bar would end the cell of a table even there. */
function inlineCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return fence + space + oneLine(text).replaceAll('|', String.raw`\|`) + space + fence
}

function cellText({ text, note, code, sign, struck }: Cell): string {
  const words = inline(text)
  const body = struck && words !== '' ? `~~${words}~~` : words
  return [
    signText[sign ?? 'plain'] + body,
    ...(note ? [`(${inline(note)})`] : []),
    ...(code ? [inlineCode(code)] : []),
  ].join(' ')
}

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function pairLines({ label, cells }: Pair): string[] {
  const head = `- **${inline(label)}:**`
  const [only, ...others] = cells.map(cellText)
  return others.length === 0 ? [`${head} ${only ?? ''}`] : [head, ...cells.map((one) => `  - ${cellText(one)}`)]
}

function blockLines(block: Block): string[] {
  switch (block.is) {
    case 'pairs':
      return [...block.rows.flatMap(pairLines), '']
    case 'text':
      return [...clean(block.text).split('\n').map(escapeMarkdown).join('  \n').split('\n'), '']
    case 'list':
      return [...block.items.map((item) => `- ${escapeMarkdown(item)}`), '']
    case 'verbatim':
      return [...fenced(block.text), '']
    case 'table':
      return [
        tableRow(block.head.map(escapeMarkdown)),
        tableRow(block.head.map(() => '---')),
        ...block.rows.map((row) => tableRow(row.map(cellText))),
        '',
      ]
    case 'card':
      return [
        `### ${signText[block.sign]}${escapeMarkdown(block.title)}${block.tags.length > 0 ? ` (${block.tags.map(escapeMarkdown).join(', ')})` : ''}`,
        '',
        ...block.blocks.flatMap(blockLines),
      ]
    case 'route':
      return [
        ...block.stops.flatMap(({ title, when, cells }, index) => [
          `${index + 1}. ${escapeMarkdown(title)}${when === '' ? '' : ` (${escapeMarkdown(when)})`}`,
          ...cells.map((one) => `   - ${cellText(one)}`),
        ]),
        '',
      ]
    case 'pictures':
      return [...block.pictures.map(({ file, caption }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(caption)}`), '']
  }
}

/** Markdown to paste into a ticket. That it is practice is said first of all. */
export function writeMarkdown(document: Document): string {
  const lines = [
    ...(document.practice === null ? [] : [`> **${escapeMarkdown(document.practice)}**`, '']),
    `# ${escapeMarkdown(document.title)}`,
    '',
    ...document.lead.flatMap(blockLines),
    ...document.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      '',
      ...blocks.flatMap(blockLines),
    ]),
    '---',
    ...document.foot.map(escapeMarkdown),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
