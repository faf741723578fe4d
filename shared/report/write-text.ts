import type { Block, Cell, Document, Sign } from './document'
import { clean, oneLine } from './plain'

/** The sign in front of a line, for readers without colour. */
const signText: Record<Sign, string> = { found: '[!] ', fine: '[ok] ', unknown: '[?] ', fixed: '[ok] ', plain: '' }

const cellText = ({ text, note, code, sign }: Cell): string =>
  signText[sign ?? 'plain'] + oneLine(text) + (note ? ` (${oneLine(note)})` : '') + (code ? `: ${oneLine(code)}` : '')

function blockLines(block: Block): string[] {
  switch (block.is) {
    case 'pairs':
      return block.rows.flatMap(({ label, cells }) => {
        const [only, ...others] = cells.map(cellText)
        if (others.length === 0) return [`${oneLine(label)}: ${only ?? ''}`]
        return [`${oneLine(label)}:`, ...cells.map((one) => `  - ${cellText(one)}`)]
      })
    case 'text':
      return clean(block.text).split('\n')
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`)
    case 'verbatim':
      return clean(block.text).split('\n')
    case 'table':
      return block.rows.flatMap(([first, ...rest]) => [
        ...(first && first.text !== '' ? [`- ${cellText(first)}`] : []),
        ...rest.flatMap((one, index) =>
          one.text === '' ? [] : [`  ${oneLine(block.head[index + 1] ?? '')}: ${cellText(one)}`],
        ),
      ])
    case 'card':
      return [
        `${signText[block.sign]}${oneLine(block.title)}${block.tags.length > 0 ? ` (${block.tags.map(oneLine).join(', ')})` : ''}`,
        ...block.blocks.flatMap(blockLines).map((line) => `    ${line}`),
        '',
      ]
    case 'route':
      return block.stops.flatMap(({ title, when, cells }, index) => [
        `${index + 1}. ${oneLine(title)}${when === '' ? '' : ` (${oneLine(when)})`}`,
        ...cells.map((one) => `   ${cellText(one)}`),
      ])
    case 'pictures':
      return block.pictures.map(({ file, caption }) => `- ${oneLine(file)}: ${oneLine(caption)}`)
  }
}

/** Plain text, for the clipboard and the console: no columns, because Korean letters are wider than others. */
export function writeText(document: Document): string {
  const parts = [
    ...(document.practice === null ? [] : [[`*** ${oneLine(document.practice)} ***`, '']]),
    [oneLine(document.kicker), oneLine(document.title), ''],
    document.lead.flatMap(blockLines),
    ...document.sections.map(({ title, blocks }) => ['', oneLine(title).toUpperCase(), ...blocks.flatMap(blockLines)]),
    ['', ...document.foot.map(oneLine)],
  ]
  return tidy(parts.flat())
}

/** One empty line at most between others, none at the ends. */
function tidy(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).join('\n')
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}
