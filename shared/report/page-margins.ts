import { verbatim, type Markup } from './markup'
import { oneLine } from './plain'

/** A text as a string of CSS: all but letters, digits and spaces by number, so that nothing in it can end the string or the style. */
export const cssString = (text: string): string =>
  `"${oneLine(text).replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0x20).toString(16)} `)}"`

/** What stands on the edge of every printed page: that it is practice, whose report it is, and which page of how many. */
export function pageMargins(practice: string | null, stamp: readonly string[]): Markup {
  const top =
    practice === null ? '' : `@top-center { content: ${cssString(practice)}; color: #8a4b00; font-weight: 600; }`
  return verbatim(`@page { font: 8pt 'Segoe UI', 'Malgun Gothic', 'Noto Sans', 'Noto Sans CJK KR', sans-serif; color: #4d5563;
  ${top} @bottom-left { content: ${cssString(stamp.join(' '))}; } @bottom-right { content: counter(page) " / " counter(pages); } }
`)
}
