import { expect, test } from 'vitest'
import { causes } from '#shared/causes/index'
import { factIds, facts } from '#shared/facts/index'
import { fixes } from '#shared/fixes/index'
import { guardFacts } from '#shared/fixes/make-plan'
import { walk } from '#shared/session/walk'
import { situations } from '#shared/situations/index'
import { exitOf, exitsOf, type Node, type Tree } from '#shared/trees/define-tree'
import { trees } from '#shared/trees/index'
import { choicesOf, outline, waysThrough } from './ways'

const nodesOf = (tree: Tree): [string, Node][] => Object.entries(tree.nodes)
const causesOf = (tree: Tree): string[] =>
  nodesOf(tree).flatMap(([, node]) => (node.kind === 'check' ? node.causes : []))

test.each(trees)('$id: every way ends, and none comes back to where it was', (tree) => {
  for (const way of waysThrough(tree)) {
    expect(tree.nodes[way.at(-1) ?? '']?.kind, way.join(' → ')).toBe('end')
    expect(new Set(way).size, way.join(' → ')).toBe(way.length)
  }
})

test.each(trees)('$id: every node lies on a way, and there is one end', (tree) => {
  const reached = new Set(waysThrough(tree).flat())
  expect(Object.keys(tree.nodes).filter((name) => !reached.has(name))).toEqual([])
  expect(nodesOf(tree).filter(([, node]) => node.kind === 'end')).toHaveLength(1)
})

test.each(trees)('$id: every exit leads to a node, and "I do not know" is always one', (tree) => {
  for (const [name, node] of nodesOf(tree)) {
    for (const exit of exitsOf(node)) expect(Object.keys(tree.nodes), name).toContain(exit)
    if (node.kind !== 'ask') continue
    for (const choice of choicesOf(node)) expect(exitOf(node, choice), `${name}: ${choice}`).toBeDefined()
  }
})

test.each(trees)('$id: a visit comes through every answer to its end', (tree) => {
  const at = '2026-11-24T09:00:00.000Z'
  const left = nodesOf(tree).flatMap(([name, node]) => (node.kind === 'check' ? [name] : []))
  const asks = nodesOf(tree).flatMap(([name, node]) => (node.kind === 'ask' ? [{ name, node }] : []))
  const unknown = asks.map(
    ({ name, node }) => ({ node: name, fact: node.fact, choice: 'unknown', by: 'person', at }) as const,
  )
  for (const { name, node } of asks)
    for (const choice of choicesOf(node)) {
      const answers = unknown.map((one) => (one.node === name ? { ...one, choice } : one))
      const stops = walk(tree, { answers, left, solvedAt: null })
      expect(stops.at(-1)?.kind, `${name}: ${choice}`).toBe('end')
    }
})

test.each(trees)('$id: a cause that is looked for twice lies on one way twice only behind a question', (tree) => {
  const seen = causesOf(tree)
  const twice = seen.filter((cause, index) => seen.indexOf(cause) !== index)
  for (const cause of twice) {
    const always = waysThrough(tree).every(
      (way) =>
        way.filter((name) =>
          nodesOf(tree).some(
            ([id, node]) => id === name && node.kind === 'check' && node.causes.some((one) => one === cause),
          ),
        ).length > 1,
    )
    expect(always, cause).toBe(false)
  }
})

test.each(trees)('$id: its outline is the one last reviewed', async (tree) => {
  await expect(outline(tree)).toMatchFileSnapshot(`./outlines/${tree.id}.txt`)
})

test('every cause stands in a tree, or is the proof of one', () => {
  const placed = trees.flatMap((tree) => [tree.proof as string, ...causesOf(tree)])
  expect(causes.map(({ id }) => id).filter((id) => !placed.includes(id))).toEqual([])
})

test.each(trees)('$id: each cause that no other tree has is found on a machine of its own', (tree) => {
  const found = situations
    .filter(({ symptom }) => symptom === tree.id)
    .flatMap(({ present }) => present as readonly string[])
  const elsewhere = trees.filter((other) => other !== tree).flatMap(causesOf)
  const own = [tree.proof, ...causesOf(tree)].filter((cause) => !elsewhere.includes(cause))
  expect(own.filter((cause) => !found.includes(cause))).toEqual([])
})

test.each(trees)('$id: it can be practised on machines that show it and on one that does not', (tree) => {
  const own = situations.filter(({ symptom }) => symptom === tree.id)
  const shown = own.filter(({ present }) => present.includes(tree.proof))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.length).toBeLessThan(own.length)
})

test('every fact is used: by a cause, a fix, a tree or the guards of a plan', () => {
  const used = new Set<string>([
    ...causes.flatMap(({ needs, helps = [] }) => [...needs, ...helps]),
    ...fixes.flatMap(({ needs }) => needs),
    ...guardFacts,
    ...trees.flatMap((tree) => nodesOf(tree).flatMap(([, node]) => (node.kind === 'ask' ? [node.fact] : []))),
  ])
  expect(factIds.filter((id) => !used.has(id))).toEqual([])
})

test('a fact is kept under its own id', () => {
  for (const [id, fact] of Object.entries(facts)) expect(fact.id).toBe(id)
})
