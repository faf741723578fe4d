import type { Tree } from '#shared/trees/define-tree'
import { treeOf } from '#shared/trees/index'
import type { Language } from '#shared/messages/translate'
import { factsOfVisit } from '#shared/session/factual'
import { isPractice, machineIn } from '#shared/session/machine'
import { outcomeOf } from '#shared/session/outcome'
import type { VisitRecord } from '#shared/session/visit-record'
import { changesOf } from './changes'
import { causesOf } from './findings'
import { handOver } from './hand-over'
import { judgedAt } from './judged'
import { picturesOf } from './pictures'
import { coverageOf, named } from './pieces'
import { REPORT_FORMAT, REPORT_VERSION, type ReportData } from './report-schema'
import { routeOf } from './route'
import { speaker as speakerOf, type Speaker } from './speaker'
import { computerOf, factsOfTree } from './tree-facts'

interface ReportInput {
  record: VisitRecord
  /** Version of this program. */
  program: string
  /** ISO, UTC. */
  now: string
  timeZone: string
  language: Language
}

/** A visit as a report: what was seen, found, ruled out, not checked, changed and proven. Its symptom has to be one that has a tree. */
export function visitReport(input: ReportInput): ReportData {
  const tree = treeOf(input.record.symptom)
  if (!tree) throw new Error(`no tree for ${input.record.symptom}`)
  return reportOfTree(tree, input)
}

/** The same for a tree that is at hand. */
export function reportOfTree(tree: Tree, { record, program, now, timeZone, language }: ReportInput): ReportData {
  const speaker = speakerOf(language, timeZone)
  const facts = factsOfVisit(record)
  const outcome = outcomeOf(tree, record)
  const data: ReportData = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    program,
    at: now,
    language,
    timeZone,
    practice: isPractice(record.source),
    visit: { id: record.id, startedAt: record.startedAt },
    source: record.source,
    machine: machineIn(facts),
    computer: computerOf(tree, facts),
    standsAt: record.standsAt,
    symptom: { ...named(speaker, 'symptom', tree.id), proof: proofOf(speaker, tree, record) },
    outcome: {
      ...named(speaker, 'outcome', outcome),
      explained: speaker.name(`outcome.${outcome}.text`),
      next: speaker.say(`report.next.${outcome}`),
      handOver: '',
    },
    route: routeOf(speaker, tree, record),
    ...causesOf(speaker, tree, record),
    changes: changesOf(speaker, record),
    pictures: picturesOf(speaker, record),
    note: record.note,
    coverage: coverageOf(
      speaker,
      factsOfTree(tree).map((fact) => [fact, facts[fact] ?? null]),
    ),
  }
  return { ...data, outcome: { ...data.outcome, handOver: handOver(data) } }
}

/** Whether the symptom itself was seen, when it was looked at first and last. */
function proofOf(speaker: Speaker, tree: Tree, record: VisitRecord): ReportData['symptom']['proof'] {
  const looked = record.judgements.filter(({ cause }) => cause === tree.proof)
  const [first, last] = [looked[0], looked.at(-1)]
  return {
    cause: named(speaker, 'cause', tree.proof),
    first: first ? judgedAt(speaker, first.verdict, first.at) : null,
    last: last ? judgedAt(speaker, last.verdict, last.at) : null,
  }
}
