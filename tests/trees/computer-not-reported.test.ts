import { expect, test } from 'vitest'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { exitOf, type Node } from '#shared/trees/define-tree'
import { treeOf } from '#shared/trees/index'
import { NOW, known } from '../shared/practice/rehearse'
import { waysThrough } from './ways'

const tree = treeOf('computer-not-reported')
if (!tree) throw new Error('no such tree')
const nodes = tree.nodes as Readonly<Record<string, Node>>

const causesAt = (name: string): readonly string[] => {
  const node = nodes[name]
  return node?.kind === 'check' ? node.causes : []
}
const checkedOn = (way: readonly string[]) => new Set(way.flatMap(causesAt))

/** The way that the answers and readings of a machine lead. */
function wayOf(situation: (typeof situations)[number]): string[] {
  const facts = known(situation, stateOf(situation, NOW))
  const way: string[] = []
  for (let name: string | undefined = tree?.start; name !== undefined;) {
    way.push(name)
    const node: Node | undefined = nodes[name]
    if (!node || node.kind === 'end') break
    const fact = node.kind === 'ask' ? facts[node.fact] : undefined
    name = node.kind === 'check' ? node.then : exitOf(node, fact?.ok ? String(fact.value) : 'unknown')
  }
  return way
}

const own = situations.filter(({ symptom }) => symptom === tree.id)

test.each(own)('$id: its way meets what is wrong with it', (situation) => {
  // What the console of the server says about the same fault is another symptom.
  const beyond = ['components-not-running', 'console-cannot-connect', tree.proof as string]
  const met = checkedOn(wayOf(situation))
  expect(situation.present.filter((cause) => !met.has(cause) && !beyond.includes(cause))).toEqual([])
})

test('a contact that is fresh with a report that is old is led past power and cable', () => {
  const stale = own.filter(({ present }) => present.some((cause) => cause === 'reporting-only-broken'))
  expect(stale.length).toBeGreaterThan(1)
  for (const situation of stale) {
    const way = wayOf(situation)
    expect(way, situation.id).toContain('reports-first')
    expect(way.filter((name) => ['power', 'kind', 'light', 'link'].includes(name))).toEqual([])
  }
})

test('where all are silent the server comes first, where they take turns their identity', () => {
  const second = (choice: string) => exitOf(nodes['affected'] as Extract<Node, { kind: 'ask' }>, choice)
  expect([second('all'), second('taking-turns'), second('one')]).toEqual(['planned', 'twins', 'row'])
})

test('the swap test changes one thing at a time: both ends, the cable, the port, the computer', () => {
  const swap = ['seated', 'cable', 'port', 'other']
  const longest = waysThrough(tree).find((way) => swap.every((name) => way.includes(name)))
  expect(longest?.filter((name) => swap.includes(name))).toEqual(swap)
})

test('every way looks at the row, the policy, the services, the way to the server, the search and the reports', () => {
  for (const way of waysThrough(tree))
    for (const name of ['row', 'policy', 'services', 'path', 'scan', 'reports', 'identity'])
      expect(way, way.join(' > ')).toContain(name)
})
