import { en } from './en/index'
import { ko } from './ko/index'

export const texts = { en, ko } as const
export type Language = keyof typeof texts
export type MessageKey = keyof typeof en

type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
/** The placeholders of a text; a text without any takes none. */
export type Placeholders<K extends MessageKey> = Names<(typeof en)[K]>
type Values<K extends MessageKey> = [Placeholders<K>] extends [never]
  ? []
  : [values: Record<Placeholders<K>, string | number>]

/** The text for a key in a language, with its placeholders filled. */
export function translate<K extends MessageKey>(language: Language, key: K, ...[values]: Values<K>): string {
  return fill(texts[language][key], values ?? {})
}

/** Whether there is a text for a key that was put together from ids. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** The same for a key that was put together from ids that came over the contract; the key itself where there is no such text. */
export function translateAny(language: Language, key: string, values: Record<string, string | number> = {}): string {
  return isMessageKey(key) ? fill(texts[language][key], values) : key
}

const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
