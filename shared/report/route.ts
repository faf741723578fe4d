import type { Tree } from '#shared/trees/define-tree'
import type { Judgement, VisitRecord } from '#shared/session/visit-record'
import { walk } from '#shared/session/walk'
import { named } from './pieces'
import type { ReportStop } from './report-schema'
import type { Speaker } from './speaker'

/** A stop of a symptom's tree, named. */
export const nodeNamed = (speaker: Speaker, symptom: string, node: string) => ({
  id: node,
  text: speaker.name(`node.${symptom}.${node}.title`),
})

function answerAt(speaker: Speaker, record: VisitRecord, name: string): Pick<ReportStop, 'answer' | 'at'> {
  const given = record.answers.findLast(({ node }) => node === name)
  if (!given) return { answer: null, at: null }
  const text = speaker.name(`choice.${given.fact}.${given.choice}`)
  const by = { id: given.by, text: speaker.say(`report.by.${given.by}`) }
  return { answer: { id: given.choice, text, by }, at: given.at }
}

/** First and last verdict on each cause that was looked for at a check; the symptom's own proof is told elsewhere. */
function verdictsAt(
  speaker: Speaker,
  tree: Tree,
  record: VisitRecord,
  name: string,
): Pick<ReportStop, 'verdicts' | 'at'> {
  const here = record.judgements.filter(({ node, cause }) => node === name && cause !== tree.proof)
  const first = new Map<string, Judgement>()
  for (const one of here) if (!first.has(one.cause)) first.set(one.cause, one)
  return {
    at: here[0]?.at ?? null,
    verdicts: [...first].map(([cause, { verdict }]) => ({
      cause: named(speaker, 'cause', cause),
      first: verdict.is,
      last: record.judgements.findLast((one) => one.cause === cause)?.verdict.is ?? verdict.is,
    })),
  }
}

/** The way of the visit, each stop as it was then. */
export function routeOf(speaker: Speaker, tree: Tree, record: VisitRecord): ReportStop[] {
  return walk(tree, record).map(({ node, kind }) => {
    const place = { node: nodeNamed(speaker, tree.id, node), kind }
    if (kind === 'ask') return { ...place, ...answerAt(speaker, record, node), verdicts: [] }
    if (kind === 'check') return { ...place, answer: null, ...verdictsAt(speaker, tree, record, node) }
    return { ...place, answer: null, at: record.solvedAt, verdicts: [] }
  })
}
