import { languages, type Language } from '#shared/contract/contract'

/** Where a new visit of this run takes its facts from, if somebody said so. */
export const wizardSources = ['live', 'practice'] as const

/** What was asked for on the command line; undefined: the program decides. */
export interface Wishes {
  source: (typeof wizardSources)[number] | undefined
  language: Language | undefined
}

/** One of several words, or undefined. */
export const oneOf = <W extends string>(known: readonly W[], given: string | undefined): W | undefined =>
  known.find((word) => word === given)

const valueOf = (words: readonly string[], name: string): string | undefined =>
  words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)

/** The wishes among the words of a window's command line, which Chromium's switches share. Others' words are passed over. */
export function wishesIn(words: readonly string[]): Wishes {
  return { source: oneOf(wizardSources, valueOf(words, 'source')), language: oneOf(languages, valueOf(words, 'lang')) }
}

/** The same wishes as words, for a window that is started in place of another one. */
export const wordsOf = ({ source, language }: Wishes): string[] => [
  ...(source === undefined ? [] : [`--source=${source}`]),
  ...(language === undefined ? [] : [`--lang=${language}`]),
]

/** A source that was asked for and is none; Chromium knows more languages than this program, so those are not judged. */
export function unknownSource(words: readonly string[]): string | undefined {
  const source = valueOf(words, 'source')
  return oneOf(wizardSources, source) ? undefined : source
}
