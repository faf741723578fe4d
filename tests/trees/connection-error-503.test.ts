import { expect, test } from 'vitest'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { exitOf, exitsOf, type Node } from '#shared/trees/define-tree'
import { treeOf } from '#shared/trees/index'
import { idsOf, NOW, verdictsOf } from '../shared/practice/rehearse'

const tree = treeOf('connection-error-503')
if (!tree) throw new Error('no such tree')
const nodes = tree.nodes as Readonly<Record<string, Node>>
const nodeOf = (name: string): Node => {
  const node = nodes[name]
  if (!node) throw new Error(name)
  return node
}

/** Every way from the start to where it cannot go on. */
function ways(name: string, before: readonly string[] = []): string[][] {
  const way = [...before, name]
  if (before.includes(name)) return [way]
  const exits = exitsOf(nodeOf(name))
  return exits.length === 0 ? [way] : exits.flatMap((next) => ways(next, way))
}
const all = ways(tree.start)

test('every way ends, and passes no stop twice', () => {
  expect(all.filter((way) => way.at(-1) !== 'end' || new Set(way).size !== way.length)).toEqual([])
})

test('every stop is on some way', () => {
  expect(Object.keys(nodes).filter((name) => !all.some((way) => way.includes(name)))).toEqual([])
})

test('"I do not know" is a way out of every question', () => {
  for (const [name, node] of Object.entries(nodes))
    if (node.kind === 'ask') expect(exitOf(node, 'unknown'), name).toBeDefined()
})

function causesAt(name: string): readonly string[] {
  const node = nodeOf(name)
  return node.kind === 'check' ? node.causes : []
}
const checked = (way: readonly string[]) => new Set(way.flatMap(causesAt))
const looksFor = checked(Object.keys(nodes))

test('every way looks for every cause, but for what only one kind of database can have', () => {
  const onlyHere = ['db-service-stopped', 'db-service-logon-failed']
  for (const way of all) {
    const missed = [...looksFor].filter((cause) => !checked(way).has(cause))
    expect(missed, way.join(' > ')).toEqual(way.includes('remote-database') ? onlyHere : [])
  }
})

test('every cause of a 503 is found on some machine; those of the data on the machines of S4', () => {
  const found = new Set(situations.flatMap((one) => idsOf(verdictsOf(one, stateOf(one, NOW)), 'present')))
  expect([...looksFor].filter((cause) => !found.has(cause))).toEqual([])
})

const own = situations.filter(({ symptom }) => symptom === 'connection-error-503')

test.each(own)('$id: its way meets what is wrong with it', (situation) => {
  const way: string[] = []
  for (let name: string | undefined = tree.start; name !== undefined;) {
    way.push(name)
    const node = nodeOf(name)
    if (node.kind === 'end') break
    const facts: Record<string, string> = {
      'database-kind': stateOf(situation, NOW).database.kind,
      ...situation.answers,
    }
    name = node.kind === 'check' ? node.then : exitOf(node, facts[node.fact] ?? 'unknown')
  }
  // What a computer finds on its way is looked at where a computer does not report; what setup calls single-user
  // mode, this symptom calls a database that lets nobody in.
  const beyond = ['components-not-running', 'db-single-user', 'port-blocked', tree.proof as string]
  const missed = situation.present.filter((cause) => !checked(way).has(cause) && !beyond.includes(cause))
  expect(missed).toEqual([])
})

test('the way reads as it was last reviewed', () => {
  const line = ([name, node]: [string, Node]) => {
    if (node.kind === 'end') return `${name}: end`
    if (node.kind === 'check') return `${name}: ${node.causes.length} > ${node.then}`
    return 'then' in node
      ? `${name}? ${node.fact} > ${node.then}`
      : `${name}? ${Object.entries(node.to)
          .map(([choice, to]) => `${choice} > ${to}`)
          .join(', ')}`
  }
  expect(Object.entries(nodes).map(line)).toEqual([
    'seen? config-manager > message, console > reach, browser > reach, clients > planned, unknown > reach',
    'message? none > planned, unavailable > planned, permission > rights-first, ssl > door-first, not-configured > door-first, other > other-first, unknown > planned',
    'rights-first: 1 > planned',
    'door-first: 2 > planned',
    'other-first: 1 > planned',
    'reach? only-elsewhere > path-first, only-this-account > account-first, everywhere > planned, unknown > planned',
    'path-first: 2 > planned',
    'account-first: 2 > planned',
    'planned? planned-work > web',
    'web: 9 > files',
    'files: 3 > service',
    'service: 5 > database-kind',
    'database-kind? wid > database, sql-here > database, sql-elsewhere > remote-database, unknown > database',
    'database: 4 > access',
    'remote-database: 2 > access',
    'access: 5 > watch',
    'watch: 1 > end',
    'end: end',
  ])
})
