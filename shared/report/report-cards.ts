import { evidenceTable, notReadTable, openQuestions, type OpenQuestion } from './blocks'
import { cell, pair, shownBlocks, type Block, type Cell, type Row, type Sign } from './document'
import type { ReportChange, ReportData, ReportFinding, ReportStep, ReportStop } from './report-schema'
import type { Speaker } from './speaker'

/** The cards and tables of a visit's report. */

const lastSign = { present: 'found', absent: 'fixed', unknown: 'unknown' } as const satisfies Record<string, Sign>

/** How a finding stands at the end of the visit, in a word. */
export function lastWord(speaker: Speaker, { last, fixedBy }: ReportFinding): string {
  return speaker.say(last.is === 'absent' && fixedBy !== null ? 'report.last.fixed' : `report.last.${last.is}`)
}

/** The same with its sign and time. */
export const lastCell = (speaker: Speaker, one: ReportFinding): Cell =>
  cell(lastWord(speaker, one), { sign: lastSign[one.last.is], note: speaker.when(one.last.at) })

/** A finding as a line: how it stands at the end, and its name. */
export const foundText = (speaker: Speaker, one: ReportFinding): string =>
  speaker.say('report.line.found', { state: lastWord(speaker, one), cause: one.cause.text })
export const foundCell = (speaker: Speaker, one: ReportFinding): Cell =>
  cell(foundText(speaker, one), { sign: lastSign[one.last.is] })

/** A finding: what it is, how sure, why it matters, what it explains, and every value with its rule, limit, source and date. */
export const findingCard = (speaker: Speaker, one: ReportFinding): Block => ({
  is: 'card',
  sign: lastSign[one.last.is],
  title: one.cause.text,
  tags: [lastWord(speaker, one), one.confidence.text],
  blocks: [
    { is: 'text', text: one.why },
    {
      is: 'pairs',
      rows: [
        pair(speaker.say('report.found-at'), cell(speaker.when(one.at), { note: one.node.text })),
        pair(speaker.say('report.last'), lastCell(speaker, one)),
        ...(one.explainedBy ? [pair(speaker.say('report.follows-from'), cell(one.explainedBy.text))] : []),
        ...(one.explains.length > 0
          ? [pair(speaker.say('report.explains-label'), ...one.explains.map(({ text }) => cell(text)))]
          : []),
      ],
    },
    evidenceTable(speaker, one.because, one.beside),
  ],
})

/** What could not be checked, by question. */
export const openOf = (speaker: Speaker, { notChecked }: ReportData): OpenQuestion[] =>
  openQuestions(
    speaker,
    notChecked.map(({ cause, missing }) => ({ id: cause.id, missing })),
  )

const runSigns: Partial<Record<ReportChange['state']['id'], Sign>> = {
  fixed: 'fixed',
  'not-fixed': 'found',
  planned: 'plain',
  undone: 'plain',
}
export const runSign = (state: ReportChange['state']['id']): Sign => runSigns[state] ?? 'unknown'

const stepSign = ({ state }: ReportStep): Sign =>
  state.id === 'done'
    ? 'fine'
    : state.id === 'failed'
      ? 'found'
      : state.id === 'waiting' || state.id === 'undone'
        ? 'plain'
        : 'unknown'

function stepRow(speaker: Speaker, step: ReportStep, index: number): Row {
  const took = step.state.id === 'done'
  const problem = step.problem ? `${step.problem.text} ${step.problem.next}` : null
  const when = step.at === null ? null : speaker.when(step.at)
  const note = [when, problem].filter((part) => part !== null).join(' · ')
  return [
    cell(`${index + 1}. ${step.text}`, step.command === '' ? {} : { code: step.command }),
    cell(step.from?.text ?? '', { struck: took }),
    cell(step.to?.text ?? ''),
    cell(step.state.text, { sign: stepSign(step), ...(note === '' ? {} : { note }) }),
  ]
}

const stepTable = (speaker: Speaker, { steps }: ReportChange): Block => ({
  is: 'table',
  of: 'steps',
  caption: speaker.say('report.steps'),
  head: [
    speaker.say('report.step'),
    speaker.say('report.step.before'),
    speaker.say('report.step.after'),
    speaker.say('report.step.state'),
  ],
  rows: steps.map((step, index) => stepRow(speaker, step, index)),
})

/** The same readings again, before and after. */
function proofTable(speaker: Speaker, { readings }: ReportChange): Block {
  const sign = (holds: boolean | null): Sign => (holds === null ? 'plain' : holds ? 'fine' : 'found')
  return {
    is: 'table',
    of: 'compared',
    caption: speaker.say('report.verified'),
    head: [
      speaker.say('report.verified'),
      speaker.say('report.step.before'),
      speaker.say('report.step.after'),
      speaker.say('report.evidence.should'),
    ],
    rows: readings.map(({ label, before, after, should, holds }) => [
      cell(label.text),
      cell(before?.text ?? ''),
      after ? cell(after.text, { sign: sign(holds) }) : cell(speaker.say('report.not-read-again'), { sign: 'unknown' }),
      cell([...new Set(should.map(({ text }) => text))].join(' / ')),
    ]),
  }
}

/** A plan and what became of it: each step with its command, what the same readings say now, and whether it was undone. */
export function changeCard(speaker: Speaker, change: ReportChange): Block {
  const { fix, cause, risk, undo, affects, cautions, state, madeAt, finishedAt, after } = change
  return {
    is: 'card',
    sign: runSign(state.id),
    title: fix.text,
    tags: [state.text],
    blocks: shownBlocks(
      {
        is: 'pairs',
        rows: [
          pair(speaker.say('report.change.against'), cell(cause.text)),
          pair(speaker.say('report.change.planned'), cell(speaker.when(madeAt))),
          ...(finishedAt === null ? [] : [pair(speaker.say('report.change.finished'), cell(speaker.when(finishedAt)))]),
          pair(speaker.say('report.change.risk'), cell(risk.text)),
          pair(speaker.say('report.change.undo'), cell(undo.text)),
          pair(speaker.say('report.change.affects'), ...affects.map(({ text }) => cell(text))),
        ],
      },
      cautions.length > 0 && { is: 'list', items: cautions.map(({ text }) => text) },
      stepTable(speaker, change),
      after?.is === 'unknown' && notReadTable(speaker, after.missing),
      change.readings.length > 0 && proofTable(speaker, change),
    ),
  }
}

function stopCells(speaker: Speaker, { kind, answer, verdicts }: ReportStop): Cell[] {
  if (kind === 'end') return []
  if (kind === 'ask') {
    if (answer === null) return [cell(speaker.say('report.not-answered'), { sign: 'unknown' })]
    return [cell(answer.text, { note: answer.by.text, sign: answer.id === 'unknown' ? 'unknown' : 'plain' })]
  }
  if (verdicts.length === 0) return [cell(speaker.say('report.not-judged'), { sign: 'unknown' })]
  const found = verdicts.filter(({ first, last }) => first === 'present' || last === 'present')
  const rest = verdicts.filter((one) => !found.includes(one))
  const open = rest.filter(({ last }) => last === 'unknown')
  const names = open.map(({ cause }) => cause.text).join(' · ')
  const absent = rest.length - open.length
  return [
    ...found.map(({ cause, last }) =>
      cell(speaker.say(`report.stop.${last}`, { cause: cause.text }), { sign: lastSign[last] }),
    ),
    ...(names === '' ? [] : [cell(speaker.say('report.stop.not-checked', { causes: names }), { sign: 'unknown' })]),
    ...(absent === 0
      ? []
      : [cell(speaker.say('report.stop.ruled-out', { n: speaker.count(absent) }), { sign: 'fine' })]),
  ]
}

/** The way of the visit, drawn as a line. */
export const routeBlock = (speaker: Speaker, route: readonly ReportStop[]): Block => ({
  is: 'route',
  stops: route.map((one) => ({
    title: one.node.text,
    when: one.at === null ? '' : speaker.when(one.at),
    cells: stopCells(speaker, one),
  })),
})
