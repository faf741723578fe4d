import type { Tree } from './define-tree'
import { computerNotReported } from './computer-not-reported'
import { connectionError503 } from './connection-error-503'
import { servicesNotRunning } from './services-not-running'
import { setup0x80070643 } from './setup-0x80070643'

/** Every symptom that has a tree. */
const all = [servicesNotRunning, connectionError503, computerNotReported, setup0x80070643] as const

export type SymptomId = (typeof all)[number]['id']
/** The trees as the engine sees them. */
export const trees = all as unknown as readonly Tree<SymptomId>[]
export const treeOf = (id: string): Tree<SymptomId> | undefined => trees.find((tree) => tree.id === id)
