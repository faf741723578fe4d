import type { report as english } from '../en/report'

export const report: Record<keyof typeof english, string> = {}
