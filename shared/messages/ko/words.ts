import type { words as english } from '../en/words'

export const words: Record<keyof typeof english, string> = {}
