import { exitOf, exitsOf, type Node, type Tree } from '#shared/trees/define-tree'
import { facts } from '#shared/facts/index'

/** Every answer that a question has, "I do not know" included. */
export function choicesOf(node: Node): string[] {
  if (node.kind !== 'ask') return []
  return [...(facts[node.fact].shape as unknown as { options: readonly string[] }).options, 'unknown']
}

/** Every way from the start, as the names of its nodes; a way that comes back to a node ends there. */
export function waysThrough(tree: Tree): string[][] {
  const go = (name: string, before: readonly string[]): string[][] => {
    const way = [...before, name]
    const node = tree.nodes[name]
    if (!node || before.includes(name) || node.kind === 'end') return [way]
    return exitsOf(node).flatMap((next) => go(next, way))
  }
  return go(tree.start, [])
}

/** A tree as text, to be read by whoever reviews a change of it. */
export function outline(tree: Tree): string {
  const lines = Object.entries(tree.nodes).flatMap(([name, node]: [string, Node]) => {
    if (node.kind === 'end') return [name, '  end']
    if (node.kind === 'check') return [name, ...node.causes.map((cause) => `  ? ${cause}`), `  → ${node.then}`]
    if ('then' in node) return [name, `  ask ${node.fact}`, `  → ${node.then}`]
    return [
      name,
      `  ask ${node.fact}`,
      ...choicesOf(node).map((choice) => `  ${choice} → ${exitOf(node, choice) ?? ''}`),
    ]
  })
  return `${tree.id}\nproof: ${tree.proof}\nstart: ${tree.start}\n\n${lines.join('\n')}\n`
}
