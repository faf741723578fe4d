import { outcomeSign, section, sourceText } from './blocks'
import { cell, pair, shownBlocks, type Block, type Cell, type Document } from './document'
import { foundText, lastCell, openOf, runSign } from './report-cards'
import { machinePairs, needed, proofCell, stampOf, summaryPairs } from './report-document'
import type { ReportChange, ReportData, ReportFinding, ReportStep } from './report-schema'
import type { Speaker } from './speaker'

const names = (all: readonly { text: string }[]) => all.map(({ text }) => text).join(' · ')

/** The values of a finding that broke their rule, in one line each: value, and each limit with its source and date. */
const brokenLines = (speaker: Speaker, { because }: ReportFinding): string[] =>
  because
    .filter(({ holds }) => !holds)
    .map(({ label, value, rules }) => {
      const should = rules.map(({ should, source: { title, publisher, date } }) =>
        speaker.say('report.line.advice', {
          should: should.text,
          source: speaker.say('report.evidence.from', { title, publisher, date }),
        }),
      )
      return speaker.say('report.line.broken', { label: label.text, value: value.text, should: should.join(' · ') })
    })

const findingBlock = (speaker: Speaker, one: ReportFinding): Block => ({
  is: 'card',
  sign: lastCell(speaker, one).sign ?? 'plain',
  title: foundText(speaker, one),
  tags: [one.confidence.text],
  blocks: [{ is: 'list', items: brokenLines(speaker, one) }],
})

const changeBlock = (speaker: Speaker, { fix, state, finishedAt, undo, steps }: ReportChange): Block => ({
  is: 'card',
  sign: runSign(state.id),
  title: fix.text,
  tags: [state.text],
  blocks: [
    {
      is: 'pairs',
      rows: [
        ...(finishedAt === null ? [] : [pair(speaker.say('report.change.finished'), cell(speaker.when(finishedAt)))]),
        pair(speaker.say('report.change.undo'), cell(undo.text)),
        ...steps.map((step, index) => pair(String(index + 1), stepCell(speaker, step))),
      ],
    },
  ],
})

function stepCell(speaker: Speaker, { text, from, to, state, command }: ReportStep): Cell {
  const change = from && to ? speaker.say('report.line.step', { step: text, from: from.text, to: to.text }) : text
  return cell(change, { note: state.text, ...(command === '' ? {} : { code: command }) })
}

/** What could not be checked: why, what would settle it, and what stays open until then. */
const openBlocks = (speaker: Speaker, data: ReportData): Block[] =>
  openOf(speaker, data).map(({ missing, causes }) => ({
    is: 'card',
    sign: 'unknown',
    title: missing.fact.text,
    tags: [],
    blocks: [
      {
        is: 'list',
        items: [missing.text, missing.next, speaker.say('report.line.open', { causes: causes.join(' · ') })],
      },
    ],
  }))

/** Sections that the short forms of a report have in common. */
const shortSections = (speaker: Speaker, data: ReportData): Document['sections'] => {
  const { findings, changes, notChecked, ruledOut, notReached } = data
  const many = (all: readonly unknown[]) => ({ n: speaker.count(all.length) })
  return [
    ...section(
      speaker.say('report.section.found', many(findings)),
      findings.map((one) => findingBlock(speaker, one)),
    ),
    ...section(
      speaker.say('report.section.changes', many(changes)),
      changes.map((one) => changeBlock(speaker, one)),
    ),
    ...section(speaker.say('report.section.not-checked', many(notChecked)), openBlocks(speaker, data)),
    ...section(
      speaker.say('report.section.absent', many(ruledOut)),
      shownBlocks(
        ruledOut.length > 0 && { is: 'text', text: names(ruledOut.map(({ cause }) => cause)) },
        notReached.length > 0 && {
          is: 'text',
          text: speaker.say('report.causes-not-reached', { causes: names(notReached) }),
        },
      ),
    ),
  ]
}

/** The short report: to paste into a ticket. */
export function summaryDocument(data: ReportData, speaker: Speaker): Document {
  const { outcome, note } = data
  const need = needed(speaker, data)
  return {
    language: data.language,
    kicker: speaker.say('report.kicker.visit', { program: data.program }),
    title: data.symptom.text,
    practice: data.practice ? speaker.say('report.practice') : null,
    lead: [
      {
        is: 'pairs',
        rows: [
          pair(speaker.say('report.result'), cell(outcome.text, { sign: outcomeSign[outcome.id] })),
          pair(speaker.say('report.next-label'), cell(outcome.next)),
          ...summaryPairs(speaker, data),
        ],
      },
    ],
    sections: [
      ...section(speaker.say('report.section.note'), note.trim() === '' ? [] : [{ is: 'text', text: note }]),
      ...section(speaker.say('report.section.needed'), need.length > 0 ? [{ is: 'list', items: need }] : []),
      ...shortSections(speaker, data),
    ],
    foot: [stampOf(data)],
  }
}

/** The text for a colleague who takes over: what is seen, found, ruled out, not checked, changed, and needed next. */
export function handOverDocument(data: ReportData, speaker: Speaker): Document {
  const need = needed(speaker, data)
  return {
    language: data.language,
    kicker: speaker.say('report.hand-over.kicker'),
    title: data.symptom.text,
    practice: data.practice ? speaker.say('report.practice') : null,
    lead: [
      {
        is: 'pairs',
        rows: [
          ...machinePairs(speaker, data),
          pair(speaker.say('report.source'), cell(sourceText(speaker, data.source))),
          pair(speaker.say('report.result'), cell(data.outcome.text, { sign: outcomeSign[data.outcome.id] })),
          pair(speaker.say('report.proof'), proofCell(speaker, data.symptom)),
        ],
      },
    ],
    sections: [
      ...section(speaker.say('report.section.needed'), [
        { is: 'list', items: need.length > 0 ? need : [speaker.say('report.hand-over.nothing')] },
      ]),
      ...shortSections(speaker, data),
    ],
    foot: [stampOf(data)],
  }
}
