import type { Language } from '#shared/contract/contract'

/** The language of this machine where the program has it, else English. */
export const systemLanguage = (): Language =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ko') ? 'ko' : 'en'
