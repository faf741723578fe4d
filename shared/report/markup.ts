import { clean } from './plain'

/** HTML that was written by this program. There is no other way to make one than the template below. */
export interface Markup {
  readonly html: string
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
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** HTML with data in it: whatever is no markup of this program is escaped. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: texts.reduce((whole, text, index) => whole + written(parts[index - 1] ?? '') + text),
})

/** Nothing, where something may be left out. */
export const nothing: Markup = { html: '' }
