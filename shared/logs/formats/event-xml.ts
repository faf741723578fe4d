import type { Format, Level } from '../format'

const levels: Readonly<Record<string, Level>> = { 1: 'error', 2: 'error', 3: 'warning' }
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const plain = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

/** Events as XML, exported with or without a root: provider, id and time are never translated (log-formats.md 13). */
export const eventxml: Format = {
  id: 'eventxml',
  heading: '',
  clock: 'stated',
  fits: (line) => /<Events?(?:\s|>)/.test(line),
  marks: { open: ['<Event ', '<Event>'], close: /<\/Event>/ },
  head(text) {
    const provider = /<Provider Name=['"]([^'"]+)/.exec(text)?.[1] ?? ''
    const id = /<EventID[^>]*>(\d+)<\/EventID>/.exec(text)?.[1] ?? ''
    const time = Date.parse(/<TimeCreated SystemTime=['"]([^'"]+)/.exec(text)?.[1] ?? '')
    const said = plain(/<Message>([\s\S]*?)<\/Message>/.exec(text)?.[1] ?? '')
    const data = plain(/<EventData[^>]*>([\s\S]*?)(?:<\/EventData>|$)/.exec(text)?.[1] ?? '')
    return {
      at: Number.isNaN(time) ? null : new Date(time).toISOString(),
      level: levels[/<Level>(\d)<\/Level>/.exec(text)?.[1] ?? ''] ?? 'info',
      component: provider,
      message: `${id} ${said || data}`.trim(),
    }
  },
}
