import { causeOf, type CauseId } from '#shared/causes/index'
import { judge } from '#shared/causes/define-cause'
import { isAsked, type FactId, type ProbedFactId } from '#shared/facts/index'
import { fixes } from '#shared/fixes/index'
import { guardFacts } from '#shared/fixes/make-plan'
import { factsForProof, factsOfVisit, lastFix } from '#shared/session/factual'
import { isHere, waitsForOtherMachine } from '#shared/session/halves'
import { namingFacts } from '#shared/session/machine'
import { standing } from '#shared/session/outcome'
import type { Answer, Judgement, VisitRecord } from '#shared/session/visit-record'
import { exitOf, type CheckNode, type Node } from '#shared/trees/define-tree'
import type { Reading } from '#shared/facts/reading'
import { factOf } from '#shared/facts/index'
import type { Ports } from './ports'
import { readFacts, stale } from './reading'
import type { Visit } from './visit'

type Tools = Pick<Ports, 'clock' | 'log'>

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]
const probed = (all: readonly FactId[]): ProbedFactId[] =>
  unique(all).filter((fact): fact is ProbedFactId => !isAsked(fact))
const factsOfCause = (id: CauseId): readonly FactId[] => [...(causeOf(id)?.needs ?? []), ...(causeOf(id)?.helps ?? [])]

/** The facts that decide about the causes of a check. */
export const decidingFacts = (node: CheckNode<string>): ProbedFactId[] => probed(node.causes.flatMap(factsOfCause))

/** What is read along: the symptom's own proof, and what a plan for one of the causes would need. */
export function besideFacts(visit: Visit, node: CheckNode<string>): ProbedFactId[] {
  const deciding = new Set(decidingFacts(node))
  const remedies = fixes.filter(({ cures }) => cures.some((cause) => node.causes.includes(cause)))
  const all = [...factsOfCause(visit.tree.proof), ...remedies.flatMap(({ needs }) => needs), ...guardFacts]
  return probed(all).filter((fact) => !deciding.has(fact))
}

/** Goes to work on the last stop: asks the probe of a question, or reads and judges a check. In the background; progress is a change. */
export function arrive(visit: Visit, tools: Tools): void {
  const stop = visit.here
  const node = visit.tree.nodes[stop.node]
  if (!node || node.kind === 'end') return
  const work =
    node.kind === 'ask' ? askProbe(visit, tools, stop.node, node.fact) : check(visit, tools, stop.node, node, false)
  work.catch((error: unknown) => tools.log.fault(error))
}

/**
 * A question that a probe can answer is not put to the person; only where the probe fails they are asked. The machine's name is
 * read along, so that every screen can say from the start which machine it is.
 */
async function askProbe(visit: Visit, tools: Tools, name: string, fact: FactId): Promise<void> {
  const answered = visit.record.answers.some(({ node }) => node === name)
  const answerable = !answered && (!isAsked(fact) || visit.record.source.kind === 'case')
  const wanted: FactId[] = answerable ? [fact, ...namingFacts] : [...namingFacts]
  const { standsAt } = visit.record
  const unread = probed(wanted).filter((one) => isHere(one, standsAt) && !newestReading(visit.record, one))
  if (unread.length > 0) {
    if (!(await readFacts(visit, tools, unread))) return
    await visit.keep()
  }
  const result = newestReading(visit.record, fact)?.result
  if (!answerable || !result?.ok || typeof result.value !== 'string' || visit.here.node !== name) return
  await keepAnswer(visit, { node: name, fact, choice: result.value, by: 'probe', at: visit.now() })
  arrive(visit, tools)
}

const newestReading = (record: VisitRecord, fact: FactId): Reading | undefined =>
  record.readings.findLast((one) => one.fact === fact)

/** Keeps an answer; later ones stay where their node is still on the way. */
export async function keepAnswer(visit: Visit, answer: Answer): Promise<void> {
  const fact = answer.fact as FactId
  const given: Reading = {
    fact,
    machine: factOf(fact).on,
    at: answer.at,
    from: 'person',
    milliseconds: 0,
    result:
      answer.choice === 'unknown'
        ? { ok: false, problem: { code: 'not-answered', target: fact } }
        : { ok: true, value: answer.choice },
  }
  visit.looking = null
  await visit.keep({
    answers: [...visit.record.answers.filter(({ node }) => node !== answer.node), answer],
    readings: answer.by === 'person' ? [...visit.record.readings, given] : visit.record.readings,
    solvedAt: null,
  })
}

/** Whether an answer is one that the question has. */
export function isOffered(visit: Visit, name: string, choice: string): boolean {
  const node = visit.tree.nodes[name]
  if (node?.kind !== 'ask') return false
  return choice === 'unknown' || (choices(node.fact).includes(choice) && exitOf(node, choice) !== undefined)
}

/** The answers that a question has, without "I do not know". */
export const choices = (fact: FactId): readonly string[] =>
  (factOf(fact).shape as unknown as { options: readonly string[] }).options

/**
 * Reads what a check needs and judges its whole group, and with it whatever waits for the machine at which one stands now. `again`:
 * also what was read before. At a stop that looks for nothing only the rest is read and judged.
 */
export async function check(visit: Visit, tools: Tools, name: string, node: Node, again: boolean): Promise<void> {
  // Before anything was looked for there is nothing to look at again.
  if (node.kind !== 'check' && visit.record.judgements.length === 0) return
  const own = node.kind === 'check' ? [...decidingFacts(node), ...besideFacts(visit, node)] : []
  const waiting = probed(causesWaiting(visit).flatMap(factsOfCause))
  const wanted = [...(again ? own : stale(visit, own)), ...stale(visit, waiting)]
  if (!(await readFacts(visit, tools, unique(wanted)))) return
  const causes = node.kind === 'check' ? node.causes : []
  await visit.keep({ judgements: [...visit.record.judgements, ...judgeAgain(visit, name, causes)] })
}

/** Causes that were looked for and could not be judged from the other machine. */
const causesWaiting = ({ record }: Visit): CauseId[] =>
  [...standing(record).values()]
    .filter(({ verdict }) => waitsForOtherMachine(verdict))
    .map(({ cause }) => cause as CauseId)

/**
 * Judges the causes of a stop, the symptom's proof, whatever was found before and may be gone by now, and whatever waited for the
 * other machine. Each verdict belongs to the node where its cause was first looked at. A saved case is judged as of its own time,
 * because rules speak of "the last hour".
 */
function judgeAgain(visit: Visit, name: string, causes: readonly CauseId[]): Judgement[] {
  const { record } = visit
  const at = visit.now()
  const moment = { now: judgedAsOf(record) ?? at, since: lastFix(record) }
  const before = standing(record)
  const found = [...before.values()]
    .filter(({ verdict }) => verdict.is === 'present')
    .map(({ cause }) => cause as CauseId)
  const known = factsOfVisit(record)
  const proving = factsForProof(record)
  const unproven = record.runs
    .filter(({ state }) => state !== 'planned' && state !== 'fixed')
    .map(({ plan }) => plan.cause)
  return unique([...causes, ...found, ...causesWaiting(visit), visit.tree.proof]).flatMap((id) => {
    const cause = causeOf(id)
    if (!cause) return []
    const node = causes.includes(id) ? name : (before.get(id)?.node ?? name)
    const facts = id === visit.tree.proof || unproven.includes(id) ? proving : known
    return [{ node, cause: id, verdict: judge(cause, facts, moment), at }]
  })
}

function judgedAsOf(record: VisitRecord): string | null {
  if (record.source.kind !== 'case') return null
  const times = record.readings.filter(({ from }) => from === 'case').map(({ at }) => at)
  return times.reduce<string | null>((latest, at) => (latest === null || at > latest ? at : latest), null)
}
