import type { situations as english } from '../en/situations'

export const situations: Record<keyof typeof english, string> = {}
