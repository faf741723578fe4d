import type { Tree } from './define-tree'

/** Every symptom that has a tree. */
const all = [] as const

export type SymptomId = string
/** The trees as the engine sees them. */
export const trees = all as unknown as readonly Tree<SymptomId>[]
export const treeOf = (id: string): Tree<SymptomId> | undefined => trees.find((tree) => tree.id === id)
