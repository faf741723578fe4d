import type { causes as english } from '../en/causes'

export const causes: Record<keyof typeof english, string> = {}
