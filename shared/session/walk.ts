import { exitOf, type Node, type Tree } from '#shared/trees/define-tree'
import type { VisitRecord } from './visit-record'

/** One stop of a visit's way. `now` is the last one. */
export interface Stop {
  node: string
  kind: Node['kind']
  now: boolean
}

/**
 * The way so far: from the start over each answered question and each check that was left. It follows from the answers alone,
 * so a changed answer keeps every later one whose node is still on the way.
 */
export function walk(
  tree: Tree,
  { answers, left, solvedAt }: Pick<VisitRecord, 'answers' | 'left' | 'solvedAt'>,
): Stop[] {
  const stops: Stop[] = []
  for (let at: string | undefined = tree.start; at !== undefined;) {
    const name: string = at
    const node = tree.nodes[name]
    if (!node || stops.some((stop) => stop.node === name)) break
    const next = nextOf(name, node, answers, left)
    const over = solvedAt !== null && next === undefined && node.kind !== 'end'
    stops.push({ node: name, kind: node.kind, now: false })
    if (over) {
      const end = Object.keys(tree.nodes).find((id) => tree.nodes[id]?.kind === 'end')
      if (end !== undefined) stops.push({ node: end, kind: 'end', now: false })
      break
    }
    at = next
  }
  const last = stops.at(-1)
  if (last) last.now = true
  return stops
}

function nextOf(
  name: string,
  node: Node,
  answers: VisitRecord['answers'],
  left: VisitRecord['left'],
): string | undefined {
  if (node.kind === 'end') return undefined
  if (node.kind === 'check') return left.includes(name) ? node.then : undefined
  const given = answers.findLast((answer) => answer.node === name)
  return given && exitOf(node, given.choice)
}

/** The nodes that still lie ahead if every question is answered with "unknown": about as long as the way will be. */
export function ahead(tree: Tree, from: string): string[] {
  const nodes: string[] = []
  let node = tree.nodes[from]
  while (node && node.kind !== 'end') {
    const next: string | undefined = node.kind === 'check' ? node.then : exitOf(node, 'unknown')
    if (next === undefined || nodes.includes(next)) break
    nodes.push(next)
    node = tree.nodes[next]
  }
  return nodes
}
