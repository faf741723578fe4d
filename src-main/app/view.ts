import { causes } from '#shared/causes/index'
import { consequences, rank } from '#shared/causes/rank'
import type { CauseView, FactRow, Here, RunView, StopView, VisitLine, VisitView } from '#shared/contract/views'
import { factOf, type FactId, type FactValue } from '#shared/facts/index'
import { newest } from '#shared/facts/reading'
import { fixes } from '#shared/fixes/index'
import { fits, optionsOf } from '#shared/fixes/make-plan'
import { commandOf } from '#shared/fixes/step'
import { saidIn } from '#shared/kernel/problem'
import { factsOfVisit } from '#shared/session/factual'
import { computerOf } from '#shared/report/tree-facts'
import { canGo, isHere } from '#shared/session/halves'
import { isPractice, machineIn } from '#shared/session/machine'
import { outcomeOf, standing } from '#shared/session/outcome'
import type { FixRun, Judgement, VisitRecord } from '#shared/session/visit-record'
import { ahead } from '#shared/session/walk'
import type { AskNode, CheckNode, Tree } from '#shared/trees/define-tree'
import { besideFacts, choices, decidingFacts } from './checking'
import { awayFrom } from './planning'
import { canRestore } from './stepping'
import { asksComputer } from './which-computer'
import type { Reads } from './reading'
import type { Visit } from './visit'

/** A visit as a screen needs it: ids and values, no words. */
export function viewOf(visit: Visit): VisitView {
  const { record, tree } = visit
  const { id, symptom, source, startedAt, pictures, note } = record
  return {
    id,
    revision: visit.seen,
    symptom,
    source,
    practice: isPractice(source),
    readOnly: visit.source.hands === null,
    server: serverOf(record),
    computer: computerOf(tree, factsOfVisit(record)),
    aboutComputer: asksComputer(visit) ? { name: record.computer } : null,
    startedAt,
    standsAt: record.standsAt,
    canGo: canGo(record),
    route: routeOf(visit),
    here: hereOf(visit),
    runs: record.runs.map((run) => runView(visit, run)),
    pictures,
    note,
    outcome: outcomeOf(tree, record),
    notSaved: visit.notSaved,
  }
}

function serverOf(record: VisitRecord): VisitView['server'] {
  const facts = factsOfVisit(record)
  const kind = facts['database-kind']
  return { ...machineIn(facts), databaseKind: kind?.ok ? (kind.value as FactValue<'database-kind'>) : null }
}

function routeOf(visit: Visit): StopView[] {
  const { record, tree } = visit
  const route = visit.route
  const now = standing(record)
  const taken = route.map(({ node, kind }): StopView => {
    const stop = tree.nodes[node]
    const given = record.answers.find((answer) => answer.node === node)
    const here = record.judgements.filter((one) => one.node === node && one.cause !== tree.proof)
    const found = [...new Set(here.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause))]
    const isNow = visit.here.node === node
    return {
      node,
      kind,
      state: isNow ? 'now' : given || record.left.includes(node) || kind === 'check' ? 'done' : 'ahead',
      choice: given?.choice ?? null,
      fact: stop?.kind === 'ask' ? stop.fact : null,
      by: given?.by ?? null,
      present: found.filter((cause) => now.get(cause)?.verdict.is === 'present'),
      fixed: found.filter((cause) => now.get(cause)?.verdict.is === 'absent'),
      unknown: new Set(here.filter(({ cause }) => now.get(cause)?.verdict.is === 'unknown').map(({ cause }) => cause))
        .size,
    }
  })
  const last = route.at(-1)
  const rest = last && record.solvedAt === null ? ahead(tree, last.node) : []
  const later = rest
    .filter((node) => !taken.some((stop) => stop.node === node))
    .map((node): StopView => {
      const kind = tree.nodes[node]?.kind ?? 'end'
      return { node, kind, state: 'ahead', choice: null, fact: null, by: null, present: [], fixed: [], unknown: 0 }
    })
  return [...taken, ...later]
}

function hereOf(visit: Visit): Here {
  const { node: name } = visit.here
  const node = visit.tree.nodes[name]
  if (node?.kind === 'ask') return askOf(visit, name, node)
  if (node?.kind === 'check') return checkOf(visit, name, node)
  const judged = [...standing(visit.record).values()]
  const views = causeViews(visit, judged)
  return {
    kind: 'end',
    node: name,
    outcome: outcomeOf(visit.tree, visit.record),
    proof: views.find(({ cause }) => cause === visit.tree.proof) ?? null,
    causes: views.filter(({ cause }) => cause !== visit.tree.proof),
  }
}

function askOf(visit: Visit, name: string, { fact }: AskNode<string>): Here {
  const result = factsOfVisit(visit.record)[fact]
  const given = visit.record.answers.find((answer) => answer.node === name)
  return {
    kind: 'ask',
    node: name,
    fact,
    choices: [...choices(fact)],
    answer: given?.choice ?? null,
    notRead: result && !result.ok && result.problem.code !== 'not-answered' ? result.problem : null,
    reading: visit.progress.has(fact),
  }
}

function checkOf(visit: Visit, name: string, node: CheckNode<string>): Here {
  const deciding = decidingFacts(node)
  // What a plan would like to know of the other machine is no reason to go there.
  const known = (fact: FactId) =>
    isHere(fact, visit.record.standsAt) || visit.record.readings.some((one) => one.fact === fact)
  const rows = [
    ...deciding.map((fact) => rowOf(visit, fact, false)),
    ...besideFacts(visit, node)
      .filter(known)
      .map((fact) => rowOf(visit, fact, true)),
  ]
  const judged = [...standing(visit.record).values()].filter(({ cause }) => node.causes.some((id) => id === cause))
  return {
    kind: 'check',
    node: name,
    rows,
    judged: visit.progress.size === 0 && visit.record.judgements.some((one) => one.node === name),
    causes: causeViews(visit, judged),
  }
}

/** One fact as a row: how far it is, and what came of it. */
export function rowOf(visit: Pick<Reads, 'record' | 'progress'>, id: FactId, beside: boolean): FactRow {
  const fact = factOf(id)
  const progress = visit.progress.get(id)
  const reading = progress ? undefined : newest(visit.record.readings).get(id)
  const result = progress ? undefined : factsOfVisit(visit.record)[id]
  return {
    fact: id,
    on: fact.on,
    reader: fact.reader,
    beside,
    state: progress
      ? progress.startedAt === null
        ? 'waiting'
        : 'reading'
      : result === undefined
        ? 'waiting'
        : result.ok
          ? 'read'
          : 'problem',
    startedAt: progress?.startedAt ?? null,
    seconds: fact.seconds,
    readAt: reading?.at ?? null,
    milliseconds: reading?.milliseconds ?? null,
    told: result?.ok
      ? fact.tell(result.value as never).map(([part, value]) => ({ label: `${id}.${part}`, value }))
      : [],
    problem: result && !result.ok ? result.problem : null,
    raw: result ? (result.ok ? JSON.stringify(result.value, null, 2) : saidIn(result.problem)) : null,
  }
}

function causeViews(visit: Visit, judged: readonly Judgement[]): CauseView[] {
  const present = new Set(
    [...standing(visit.record).values()].filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause),
  )
  const facts = factsOfVisit(visit.record)
  const explains = (cause: string) => [...consequences(causes, cause, (other) => present.has(other))]
  return rank(causes, judged).map(({ cause, verdict, at }) => ({
    cause,
    verdict,
    at,
    explains: verdict.is === 'present' ? explains(cause) : [],
    explainedBy: [...present].find((other) => other !== cause && explains(other).includes(cause)) ?? null,
    fixes:
      verdict.is === 'present'
        ? fixes
            .filter((fix) => fix.cures.some((cured) => cured === cause) && fits(fix, facts))
            .map((fix) => ({
              fix: fix.id,
              options: optionsOf(fix, facts).map((option) => ({ ...option, sources: [...option.sources] })),
            }))
        : [],
  }))
}

function runView(visit: Visit, run: FixRun): RunView {
  const { id, node, plan, state, madeAt, finishedAt, steps, before, after } = run
  const ended = finishedAt !== null || state === 'interrupted'
  const undoable = ended && state !== 'undone' && steps.some((_, index) => canRestore(run, index))
  return {
    id,
    node,
    plan,
    commands: plan.steps.map(commandOf),
    state,
    madeAt,
    finishedAt,
    steps,
    before,
    after,
    elsewhere: awayFrom(visit, plan),
    undoable,
  }
}

/** One line of the history. `atWork`: a fix is at work in this process; one that has no end without that was interrupted. */
export function lineOf(record: VisitRecord, tree: Tree, atWork: boolean): VisitLine {
  const judged = [...standing(record).values()].filter(({ cause }) => cause !== tree.proof)
  return {
    id: record.id,
    symptom: record.symptom,
    server: serverOf(record).name,
    computer: computerOf(tree, factsOfVisit(record))?.name ?? null,
    source: record.source,
    startedAt: record.startedAt,
    outcome: outcomeOf(tree, record),
    causes: judged.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause),
    fixed: record.runs.filter(({ state }) => state === 'fixed').map(({ plan }) => plan.cause),
    atWork,
    interrupted: !atWork && record.runs.some(({ state, finishedAt }) => state !== 'planned' && finishedAt === null),
  }
}
