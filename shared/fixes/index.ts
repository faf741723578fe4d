import type { Fix } from './define-fix'

/** Every remedy that the program knows. */
const all = [] as const

export type FixId = string
/** The fixes as the engine sees them. */
export const fixes = all as unknown as readonly Fix<FixId>[]
export const fixOf = (id: string): Fix<FixId> | undefined => fixes.find((fix) => fix.id === id)
