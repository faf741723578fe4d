import { causeOf } from '#shared/causes/index'
import type { FactResults } from '#shared/causes/define-cause'
import { factOf, type FactId } from '#shared/facts/index'
import { computerIn, type MachineNamed } from '#shared/session/machine'
import type { Tree } from '#shared/trees/define-tree'

/** The causes that a tree looks for, in its order, each with the first check that looks for it. The proof is not one of them. */
export function causesOfTree(tree: Tree): { cause: string; node: string }[] {
  const found = new Map<string, string>()
  for (const [name, node] of Object.entries(tree.nodes)) {
    if (node.kind !== 'check') continue
    for (const cause of node.causes) if (cause !== tree.proof && !found.has(cause)) found.set(cause, name)
  }
  return [...found].map(([cause, node]) => ({ cause, node }))
}

/** Every fact that judging the causes of a tree looks at, its proof included: what "n of m facts read" counts. */
export function factsOfTree(tree: Tree): FactId[] {
  const ids = [tree.proof, ...causesOfTree(tree).map(({ cause }) => cause)]
  return [...new Set(ids.flatMap((id) => [...(causeOf(id)?.needs ?? []), ...(causeOf(id)?.helps ?? [])]))]
}

/** The computer that a symptom is about; null for a symptom of the server alone. */
export const computerOf = (tree: Tree, facts: FactResults): MachineNamed | null =>
  factsOfTree(tree).some((fact) => factOf(fact).on === 'computer') ? computerIn(facts) : null
