import { evidenceTable, notReadTable, openQuestions, type OpenQuestion } from './blocks'
import { cell, shownBlocks, type Block, type Cell, type Row, type Sign } from './document'
import type { ReportChange, ReportData, ReportFinding, ReportStep, ReportStop, RuledOut } from './report-schema'
import type { Speaker } from './speaker'

/** The cards and tables of a visit's report. */

const lastSign = { present: 'found', absent: 'fixed', unknown: 'unknown' } as const satisfies Record<string, Sign>

/** How a finding stands at the end of the visit. */
export function lastCell(speaker: Speaker, { last, fixedBy }: ReportFinding): Cell {
  const at = { at: speaker.when(last.at) }
  if (last.is === 'present') return cell(speaker.say('report.last.present', at), { sign: 'found' })
  if (last.is === 'unknown') return cell(speaker.say('report.last.unknown', at), { sign: 'unknown' })
  return cell(speaker.say(fixedBy === null ? 'report.last.absent' : 'report.last.fixed', at), { sign: 'fixed' })
}

/** A finding: what it is, how sure, why it matters, what it explains, and every value with its rule, limit, source and date. */
export function findingCard(speaker: Speaker, one: ReportFinding): Block {
  const follows = one.explains.map(({ text }) => text).join(', ')
  return {
    is: 'card',
    sign: lastSign[one.last.is],
    title: one.cause.text,
    tags: [one.confidence.text],
    blocks: shownBlocks(
      { is: 'text', text: one.why },
      {
        is: 'pairs',
        rows: [
          { label: speaker.say('report.found-at'), cell: cell(speaker.when(one.at), { note: one.node.text }) },
          { label: speaker.say('report.last'), cell: lastCell(speaker, one) },
          ...(one.explainedBy ? [{ label: speaker.say('report.follows-from'), cell: cell(one.explainedBy.text) }] : []),
          ...(follows === '' ? [] : [{ label: speaker.say('report.explains-label'), cell: cell(follows) }]),
        ],
      },
      evidenceTable(speaker, one.because, one.beside),
    ),
  }
}

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
    tags: [risk.text, undo.text],
    blocks: shownBlocks(
      {
        is: 'pairs',
        rows: [
          {
            label: speaker.say('report.change.state'),
            cell: cell(state.text, finishedAt === null ? {} : { note: speaker.when(finishedAt) }),
          },
          { label: speaker.say('report.change.against'), cell: cell(cause.text) },
          { label: speaker.say('report.change.planned'), cell: cell(speaker.when(madeAt)) },
          { label: speaker.say('report.change.affects'), cell: cell(affects.map(({ text }) => text).join(', ')) },
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
  const names = open.map(({ cause }) => cause.text).join(', ')
  const absent = rest.length - open.length
  return [
    ...found.map(({ cause, last }) =>
      cell(cause.text, { sign: lastSign[last], note: speaker.say(`report.stop.${last}`) }),
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

/** What was considered and is not there, with the values that show it. */
export function ruledOutTable(speaker: Speaker, all: readonly RuledOut[]): Block {
  const row = ({ cause, because, beside }: RuledOut): Row => {
    const seen = [...because, ...beside].map(({ label, value }) => `${label.text}: ${value.text}`)
    const from = because.flatMap(({ rules }) =>
      rules.map(({ source }) => `${source.title}, ${source.publisher}, ${source.date}`),
    )
    return [cell(cause.text, { sign: 'fine' }), cell(seen.join(' · ')), cell([...new Set(from)].join(' · '))]
  }
  return {
    is: 'table',
    caption: speaker.say('report.absent'),
    head: [speaker.say('report.cause'), speaker.say('report.evidence.value'), speaker.say('report.evidence.source')],
    rows: all.map(row),
  }
}
