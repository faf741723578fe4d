import type { trees as english } from '../en/trees'

export const trees: Record<keyof typeof english, string> = {}
