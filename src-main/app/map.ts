import type { MapView } from '#shared/contract/views'
import { standing } from '#shared/session/outcome'
import { exitsOf, type Node } from '#shared/trees/define-tree'
import type { Visit } from './visit'

/** The whole tree of a visit's symptom with the way that was taken. */
export function mapOf({ tree, record, route, here }: Visit): MapView {
  const taken = route.map(({ node }) => node)
  const verdicts = standing(record)
  const reachable = new Set(reach(tree.nodes, here.node))
  const nodes = Object.entries(tree.nodes).map(([id, node]) => ({
    id,
    kind: node.kind,
    fact: node.kind === 'ask' ? node.fact : null,
    state:
      id === here.node
        ? ('here' as const)
        : taken.includes(id)
          ? ('taken' as const)
          : reachable.has(id)
            ? ('ahead' as const)
            : ('off' as const),
    causes: (node.kind === 'check' ? node.causes : []).map((cause) => ({
      cause,
      is: verdicts.get(cause)?.verdict.is ?? null,
      fixed:
        verdicts.get(cause)?.verdict.is === 'absent' &&
        record.runs.some(({ state, plan }) => state === 'fixed' && plan.cause === cause),
    })),
  }))
  const ways = Object.entries(tree.nodes).flatMap(([from, node]) =>
    exitsOf(node).map((to) => ({
      from,
      to,
      choices: choicesTo(node, to),
      fact: node.kind === 'ask' ? node.fact : null,
      taken: taken.includes(from) && taken[taken.indexOf(from) + 1] === to,
    })),
  )
  return { nodes, ways: [...ways, ...shortcuts(taken, tree.nodes)] }
}

/** A visit that was solved early went straight to the end. */
const shortcuts = (taken: readonly string[], nodes: Readonly<Record<string, Node>>): MapView['ways'] =>
  taken.flatMap((from, at) => {
    const to = taken[at + 1]
    const node = nodes[from]
    const isShort = to !== undefined && node !== undefined && !exitsOf(node).includes(to)
    return isShort ? [{ from, to, choices: [], fact: null, taken: true }] : []
  })

const choicesTo = (node: Node, to: string): string[] =>
  node.kind === 'ask' && 'to' in node
    ? Object.entries(node.to)
        .filter(([, target]) => target === to)
        .map(([choice]) => choice)
    : []

function reach(nodes: Readonly<Record<string, Node>>, from: string, seen: string[] = []): string[] {
  const node = nodes[from]
  if (!node || seen.includes(from)) return seen
  seen.push(from)
  for (const next of exitsOf(node)) reach(nodes, next, seen)
  return seen
}
