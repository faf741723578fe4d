import { judge, type FactResults } from '#shared/causes/define-cause'
import { causeOf, causes } from '#shared/causes/index'
import { rank } from '#shared/causes/rank'
import type { Verdict } from '#shared/causes/verdict'
import { factIds, isAsked } from '#shared/facts/index'
import { fail } from '#shared/kernel/result'
import type { Tree } from '#shared/trees/define-tree'
import { trees } from '#shared/trees/index'
import { causesOfTree } from './tree-facts'

/** What facts say of one symptom: whether it is seen itself, and its causes, what was found first. */
export interface JudgedTree {
  tree: Tree
  proof: Verdict
  causes: { cause: string; verdict: Verdict }[]
}

/** Judges a symptom and every cause that its tree looks for. */
export function judgeTree(tree: Tree, facts: FactResults, now: string): JudgedTree {
  const judgeOne = (id: string) => {
    const cause = causeOf(id)
    if (!cause) throw new Error(`no cause ${id}`)
    return judge(cause, facts, { now, since: null })
  }
  const judged = causesOfTree(tree).map(({ cause }) => ({ cause, verdict: judgeOne(cause) }))
  return { tree, proof: judgeOne(tree.proof), causes: rank(causes, judged) }
}

/** The same for every symptom that there is, from facts that were read with nobody there to be asked. */
export function bySymptom(read: FactResults, now: string): JudgedTree[] {
  // What only a person can answer stays open.
  const asked = factIds.filter(isAsked).map((fact) => [fact, fail({ code: 'not-answered', target: fact })] as const)
  const facts = { ...Object.fromEntries(asked), ...read }
  return trees.map((tree) => judgeTree(tree, facts, now)).sort((one, other) => weightOf(other) - weightOf(one))
}

/** What was found comes first, then a symptom that is seen, then what stays open. */
function weightOf({ proof, causes }: JudgedTree): number {
  const all = [proof, ...causes.map(({ verdict }) => verdict)]
  if (causes.some(({ verdict }) => verdict.is === 'present')) return 3
  return proof.is === 'present' ? 2 : all.some(({ is }) => is === 'unknown') ? 1 : 0
}
