import type { fixes as english } from '../en/fixes'

export const fixes: Record<keyof typeof english, string> = {}
