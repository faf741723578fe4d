import { causes } from '#shared/causes/index'
import { consequences, rank } from '#shared/causes/rank'
import { standing } from '#shared/session/outcome'
import type { Judgement, VisitRecord } from '#shared/session/visit-record'
import type { Tree } from '#shared/trees/define-tree'
import { besidesIn, findingsIn, named, notReadIn } from './pieces'
import type { ReportData, ReportFinding } from './report-schema'
import { nodeNamed } from './route'
import type { Speaker } from './speaker'
import { causesOfTree } from './tree-facts'

type Present = Judgement & { verdict: Extract<Judgement['verdict'], { is: 'present' }> }
const isPresent = (one: Judgement): one is Present => one.verdict.is === 'present'

/** What was found in the course of the visit, each as it was when it was last seen, also where it is gone by now. */
function everFound(tree: Tree, record: VisitRecord): Present[] {
  const seen = new Map(
    record.judgements
      .filter(({ cause }) => cause !== tree.proof)
      .flatMap((one) => (isPresent(one) ? [[one.cause, one]] : [])),
  )
  return rank(causes, [...seen.values()])
}

/**
 * Which findings follow from one. What is still there after the other is gone did not follow from it.
 */
function consequencesOf(cause: string, all: readonly Present[], record: VisitRecord): string[] {
  const now = standing(record)
  const isThere = (id: string) => now.get(id)?.verdict.is === 'present'
  const found = all.map((one) => one.cause)
  return [...consequences(causes, cause, (other) => found.includes(other))].filter(
    (other) => isThere(cause) || !isThere(other),
  )
}

function findingOf(
  speaker: Speaker,
  tree: Tree,
  record: VisitRecord,
  one: Present,
  all: readonly Present[],
): ReportFinding {
  const { cause, verdict } = one
  const above = all.find((other) => consequencesOf(other.cause, all, record).includes(cause))
  const last = standing(record).get(cause) ?? one
  const cured = record.runs.findLast(({ plan, state }) => plan.cause === cause && state === 'fixed')
  return {
    cause: named(speaker, 'cause', cause),
    name: speaker.name(`cause.${cause}.name`),
    why: speaker.name(`cause.${cause}.why`),
    confidence: { id: verdict.confidence, text: speaker.name(`confidence.${verdict.confidence}`) },
    node: nodeNamed(speaker, tree.id, one.node),
    at: record.judgements.find((first) => first.cause === cause && isPresent(first))?.at ?? one.at,
    because: findingsIn(speaker, verdict.evidence),
    beside: besidesIn(speaker, verdict.evidence),
    explains: consequencesOf(cause, all, record).map((id) => named(speaker, 'cause', id)),
    explainedBy: above === undefined ? null : named(speaker, 'cause', above.cause),
    last: { is: last.verdict.is, at: last.at },
    fixedBy: last.verdict.is === 'absent' ? (cured?.id ?? null) : null,
    handOver: speaker.name(`cause.${cause}.handover`),
  }
}

type Causes = Pick<ReportData, 'findings' | 'notChecked' | 'ruledOut' | 'notReached'>

/** Every cause of the symptom in one of four places: found, not checked, ruled out, not reached. None is left out. */
export function causesOf(speaker: Speaker, tree: Tree, record: VisitRecord): Causes {
  const found = everFound(tree, record)
  const now = standing(record)
  const order = [...new Set([...causesOfTree(tree).map(({ cause }) => cause), ...now.keys()])]
  const others = order.filter((id) => id !== tree.proof && !found.some(({ cause }) => cause === id))
  const judged = others.flatMap((id) => now.get(id) ?? [])
  return {
    findings: found.map((one) => findingOf(speaker, tree, record, one, found)),
    notChecked: judged.flatMap(({ cause, verdict, at }) =>
      verdict.is === 'unknown'
        ? [{ cause: named(speaker, 'cause', cause), at, missing: notReadIn(speaker, verdict.missing) }]
        : [],
    ),
    ruledOut: judged.flatMap(({ cause, verdict, at }) =>
      verdict.is === 'absent'
        ? [
            {
              cause: named(speaker, 'cause', cause),
              at,
              because: findingsIn(speaker, verdict.evidence),
              beside: besidesIn(speaker, verdict.evidence),
            },
          ]
        : [],
    ),
    notReached: others.filter((id) => !now.has(id)).map((id) => named(speaker, 'cause', id)),
  }
}
