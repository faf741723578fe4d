import {
  coverageBlocks,
  evidenceTable,
  machineText,
  namesOf,
  notReadTable,
  openTable,
  outcomeSign,
  ruledOutTable,
  section,
  sourceText,
} from './blocks'
import { cell, pair, shownBlocks, type Block, type Cell, type Document, type Pair } from './document'
import { changeCard, findingCard, foundCell, openOf, routeBlock, runSign } from './report-cards'
import type { ReportData } from './report-schema'
import { zoneName, type Speaker } from './speaker'

const names = (all: readonly { text: string }[]) => all.map(({ text }) => text).join(' · ')

/** Whether the symptom itself is seen: first and, where that differs in time, last. */
export function proofCell(speaker: Speaker, { proof }: ReportData['symptom']): Cell {
  const { first, last } = proof
  if (first === null || last === null) return cell(speaker.say('report.proof.never'), { sign: 'unknown' })
  const at = { at: speaker.when(last.at) }
  if (last.is === 'unknown') return cell(speaker.say('report.proof.unknown'), { sign: 'unknown' })
  if (last.is === 'present') return cell(speaker.say('report.proof.present-at', at), { sign: 'found' })
  if (first.is !== 'present') return cell(speaker.say('report.proof.absent-at', at), { sign: 'fine' })
  return cell(speaker.say('report.proof.gone', { first: speaker.when(first.at), last: at.at }), { sign: 'fixed' })
}

/** The machines, and at which of the two it was looked last. */
export const machinePairs = (
  speaker: Speaker,
  { machine, computer, standsAt }: Pick<ReportData, 'machine' | 'computer' | 'standsAt'>,
): Pair[] => [
  pair(speaker.say('report.machine'), cell(machineText(speaker, machine))),
  ...(computer
    ? [
        pair(speaker.say('report.computer'), cell(machineText(speaker, computer))),
        pair(speaker.say('report.stands-at'), cell(speaker.say(`report.stands-at.${standsAt}`))),
      ]
    : []),
]

/** What a reader in a hurry needs: machine, cause, what was done, proof, what was not checked. */
export function summaryPairs(speaker: Speaker, data: ReportData): Pair[] {
  const { source, visit, findings, changes, notChecked, notReached, coverage, at } = data
  const never = { n: speaker.count(notReached.length) }
  const done = changes.filter(({ state }) => state.id !== 'planned')
  const orNone = (cells: readonly Cell[]) => (cells.length > 0 ? cells : [cell(speaker.say('report.none'))])
  const times = { from: speaker.when(visit.startedAt), to: speaker.when(at) }
  return [
    ...machinePairs(speaker, data),
    pair(speaker.say('report.source'), cell(sourceText(speaker, source))),
    pair(speaker.say('report.found'), ...orNone(findings.map((one) => foundCell(speaker, one)))),
    pair(
      speaker.say('report.done'),
      ...orNone(done.map(({ fix, state }) => cell(fix.text, { sign: runSign(state.id), note: state.text }))),
    ),
    pair(speaker.say('report.proof'), proofCell(speaker, data.symptom)),
    pair(
      speaker.say('report.not-checked'),
      // What the visit never came to is not checked either.
      ...orNone([
        ...notChecked.map(({ cause }) => cell(cause.text, { sign: 'unknown' })),
        ...(notReached.length > 0 ? [cell(speaker.say('report.never-looked-at', never))] : []),
      ]),
    ),
    pair(
      speaker.say('report.read'),
      cell(speaker.say('report.n-of-m', { n: speaker.count(coverage.read), m: speaker.count(coverage.of) })),
    ),
    pair(
      speaker.say('report.visit'),
      cell(speaker.say('report.from-to', times), { note: zoneName(speaker.timeZone, at) }),
    ),
  ]
}

/** Nobody has to take over. */
const isOver = ({ outcome }: ReportData): boolean => outcome.id === 'solved' || outcome.id === 'nothing-found'

/** What is needed from whoever takes over: what each open finding needs, and what would settle the rest. */
export function needed(speaker: Speaker, data: ReportData): string[] {
  if (isOver(data)) return []
  const open = data.findings.filter(({ last }) => last.is !== 'absent').map(({ handOver }) => handOver)
  const settle = openOf(speaker, data).map(({ missing: { fact, next } }) =>
    speaker.say('report.line.settle', { fact: fact.text, next }),
  )
  return [...new Set([...open, ...settle])]
}

const outcomeCard = (speaker: Speaker, { outcome }: ReportData): Block => ({
  is: 'card',
  sign: outcomeSign[outcome.id],
  title: outcome.text,
  tags: [],
  blocks: [
    { is: 'text', text: outcome.explained },
    { is: 'text', text: speaker.say('report.next', { next: outcome.next }) },
  ],
})

function proofBlocks(speaker: Speaker, { proof }: ReportData['symptom']): Block[] {
  const { last } = proof
  if (last === null) return []
  return shownBlocks(
    last.is === 'unknown' && notReadTable(speaker, last.missing),
    last.because.length + last.beside.length > 0 && evidenceTable(speaker, last.because, last.beside),
  )
}

/** The stamp: places the report, and any page of it, without the rest. */
export const stampOf = ({ program, symptom, visit, machine, computer, at }: ReportData): string =>
  ['WSUS Medic ' + program, symptom.id, visit.id, ...namesOf(machine, computer), at].join(' · ')

/** The whole report of a visit. */
export function reportDocument(data: ReportData, speaker: Speaker): Document {
  const { findings, changes, notChecked, ruledOut, notReached, pictures, note, outcome } = data
  const need = needed(speaker, data)
  const many = (all: readonly unknown[]) => ({ n: speaker.count(all.length) })
  return {
    language: data.language,
    kicker: speaker.say('report.kicker.visit', { program: data.program }),
    title: data.symptom.text,
    practice: data.practice ? speaker.say('report.practice') : null,
    lead: [outcomeCard(speaker, data), { is: 'pairs', rows: summaryPairs(speaker, data) }],
    sections: [
      ...section(speaker.say('report.section.note'), note.trim() === '' ? [] : [{ is: 'text', text: note }]),
      ...section(speaker.say('report.section.needed'), need.length > 0 ? [{ is: 'list', items: need }] : []),
      ...section(
        speaker.say('report.section.found', many(findings)),
        findings.map((one) => findingCard(speaker, one)),
      ),
      ...section(
        speaker.say('report.section.changes', many(changes)),
        changes.map((one) => changeCard(speaker, one)),
      ),
      ...section(
        speaker.say('report.section.not-checked', many(notChecked)),
        openTable(speaker, openOf(speaker, data)),
      ),
      ...section(speaker.say('report.section.proof'), proofBlocks(speaker, data.symptom)),
      ...section(speaker.say('report.section.route'), [routeBlock(speaker, data.route)]),
      ...section(
        speaker.say('report.section.absent', many(ruledOut)),
        shownBlocks(
          ...ruledOutTable(
            speaker,
            ruledOut.map(({ cause, ...seen }) => ({ id: cause.id, ...seen })),
          ),
          notReached.length > 0 && {
            is: 'text',
            quiet: true,
            text: speaker.say('report.causes-not-reached', { causes: names(notReached) }),
          },
        ),
      ),
      ...section(speaker.say('report.section.coverage'), coverageBlocks(speaker, data.coverage)),
      ...section(
        speaker.say('report.section.hand-over'),
        isOver(data) ? [] : [{ is: 'verbatim', text: outcome.handOver }],
      ),
      ...section(
        speaker.say('report.section.pictures', many(pictures)),
        pictures.length === 0 ? [] : [{ is: 'pictures', missing: speaker.say('report.picture.missing'), pictures }],
      ),
    ],
    foot: [stampOf(data)],
  }
}
