import type { facts as english } from '../en/facts'

export const facts: Record<keyof typeof english, string> = {}
