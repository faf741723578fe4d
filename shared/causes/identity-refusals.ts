/** WAS: the identity of a pool is invalid, cannot log on, or the pool was disabled because of that (wsus-knowledge.md, 2.2). */
export const identityRefusals: readonly number[] = [5021, 5057, 5059]
