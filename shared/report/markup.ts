import { clean } from './plain'

/** The mark of what this program wrote itself. Data from a file can hold any name, but never this one. */
const own: unique symbol = Symbol('markup')

/** HTML that was written by this program, by the template below or as a text of its own. */
export interface Markup {
  readonly [own]: string
}
type Part = string | number | Markup | readonly Markup[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text as HTML shows it, in content and in quoted attributes alike. */
export const escaped = (text: string): string => clean(text).replace(/[&<>"'`]/g, (sign) => entities[sign] ?? sign)

const written = (part: Part): string => {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return own in part ? part[own] : part.map((one) => one[own]).join('')
}

/** The text of a whole page. */
export const pageOf = (markup: Markup): string => markup[own]

/** A text of this program that is markup as it stands: its style. Never data. */
export const verbatim = (text: string): Markup => ({ [own]: text })

/** HTML with data in it: whatever is no markup of this program is escaped. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  verbatim(texts.reduce((whole, text, index) => whole + written(parts[index - 1] ?? '') + text))

/** Nothing, where something may be left out. */
export const nothing: Markup = verbatim('')
