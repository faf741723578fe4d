import type { CauseId } from '#shared/causes/index'
import type { FactId, FactValue } from '#shared/facts/index'

/** What may be answered to a fact that chooses a way: the words of its shape. */
type Choice<F extends FactId> = FactValue<F> extends string ? FactValue<F> : never
export type ChoosingFactId = { [F in FactId]: FactValue<F> extends string ? F : never }[FactId]

/** ask: fills one fact, by its probe where it has one, else by the person. "unknown" is always a way out. */
export type AskNode<Name extends string> = {
  [F in ChoosingFactId]: { kind: 'ask'; fact: F } & ({ to: Record<Choice<F> | 'unknown', Name> } | { then: Name })
}[ChoosingFactId]
/** check: a group of causes whose facts are read in one batch; one exit. */
export type CheckNode<Name extends string> = { kind: 'check'; causes: readonly [CauseId, ...CauseId[]]; then: Name }
/** end: the outcome is computed. */
export type EndNode = { kind: 'end' }
export type Node<Name extends string = string> = AskNode<Name> | CheckNode<Name> | EndNode

export interface Tree<Id extends string = string, Name extends string = string> {
  id: Id
  /** The symptom itself, as a cause: its absence is what "solved" means. */
  proof: CauseId
  /** It is looked for at any machine: also where WSUS is yet to be set up, and where another installation failed. */
  anywhere?: true
  start: Name
  nodes: Readonly<Record<Name, Node<Name>>>
}

/** Writes one tree down. An unknown target, a missing exit, an unknown cause or fact does not compile. */
export function defineTree<const Id extends string, const Name extends string>(tree: {
  id: Id
  proof: CauseId
  anywhere?: true
  start: NoInfer<Name>
  nodes: Readonly<Record<Name, Node<NoInfer<Name>>>>
}): Tree<Id, Name> {
  return tree
}

/** Where an answer to a question leads. */
export const exitOf = (node: AskNode<string>, choice: string): string | undefined =>
  'then' in node ? node.then : (node.to as Record<string, string>)[choice]

/** Every way out of a node. */
export function exitsOf(node: Node): string[] {
  if (node.kind === 'end') return []
  if (node.kind === 'check' || 'then' in node) return [node.then]
  return [...new Set(Object.values(node.to))]
}
