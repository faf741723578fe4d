import { saidIn } from '#shared/kernel/problem'
import type { Outcome } from '#shared/session/outcome'
import type { MachineNamed } from '#shared/session/machine'
import type { SourceOf } from '#shared/session/visit-record'
import { cell, shownBlocks, type Block, type Cell, type Row, type Section, type Sign } from './document'
import type { Beside, Coverage, Finding, NotRead } from './pieces'
import type { Speaker } from './speaker'

/** Blocks that a check and a visit have in common. */

export const outcomeSign: Record<Outcome, Sign> = {
  solved: 'fixed',
  found: 'found',
  'nothing-found': 'fine',
  open: 'unknown',
}

/** A section, or nothing where there is nothing to say. */
export const section = (title: string, blocks: readonly Block[]): Section[] =>
  blocks.length > 0 ? [{ title, blocks }] : []

const partName = (speaker: Speaker, id: string) => speaker.name(`part.${id}`)

/** A value with who advises what for it: one line for each, because sources disagree. */
function valueRows(speaker: Speaker, { label, value, rules }: Finding | Beside, sign: Sign): Row[] {
  const seen = [cell(partName(speaker, label.id)), cell(speaker.value(value.value), { sign })]
  const advice = rules.map(({ should, source: { title, publisher, date } }) => [
    cell(speaker.value(should.value)),
    cell(speaker.say('report.evidence.from', { title, publisher, date })),
  ])
  const [first = [cell(''), cell('')], ...others] = advice
  return [[...seen, ...first], ...others.map((one) => [cell(''), cell(''), ...one])]
}

/** Value, limit, source and date of what was held against a rule; what only stands beside comes below. */
export function evidenceTable(speaker: Speaker, because: readonly Finding[], beside: readonly Beside[]): Block {
  const judged = because.flatMap((one) => valueRows(speaker, one, one.holds ? 'fine' : 'found'))
  const others = beside.flatMap((one) => valueRows(speaker, one, 'plain'))
  return {
    is: 'table',
    of: 'evidence',
    caption: speaker.say('report.evidence'),
    head: [
      speaker.say('report.evidence.label'),
      speaker.say('report.evidence.value'),
      speaker.say('report.evidence.should'),
      speaker.say('report.evidence.source'),
    ],
    rows: [...judged, ...others],
  }
}

/** Facts that were not read: why, and what would settle it. */
export const notReadTable = (speaker: Speaker, missing: readonly NotRead[]): Block => ({
  is: 'table',
  of: 'not-read',
  caption: speaker.say('report.not-read'),
  head: [speaker.say('report.not-read.fact'), speaker.say('report.not-read.why'), speaker.say('report.not-read.next')],
  rows: missing.map((one) => notReadCells(speaker, one)),
})

function notReadCells(speaker: Speaker, { fact, problem }: NotRead): [Cell, Cell, Cell] {
  const { text, next } = speaker.problem(problem)
  const said = saidIn(problem)
  const note = said === null ? {} : { note: speaker.say('report.not-read.said', { said }) }
  return [cell(speaker.name(`fact.${fact.id}.title`)), cell(text, { sign: 'unknown', ...note }), cell(next)]
}

/** One question without an answer, and the causes that it leaves open. */
export interface OpenQuestion {
  missing: NotRead
  causes: string[]
}

/** What could not be checked, by question: one answer often settles several causes. */
export function openQuestions(
  speaker: Speaker,
  open: readonly { id: string; missing: readonly NotRead[] }[],
): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>()
  for (const { id, missing } of open) {
    for (const one of missing) {
      const key = JSON.stringify([one.fact.id, one.problem])
      const question = questions.get(key) ?? { missing: one, causes: [] }
      question.causes.push(speaker.name(`cause.${id}.title`))
      questions.set(key, question)
    }
  }
  return [...questions.values()]
}

/** The same as a table: question, why it has no answer, what would settle it, and what it leaves open. */
export const openTable = (speaker: Speaker, open: readonly OpenQuestion[]): Block[] =>
  open.length === 0
    ? []
    : [
        {
          is: 'table',
          of: 'open',
          caption: speaker.say('report.not-checked'),
          head: [
            speaker.say('report.not-read.fact'),
            speaker.say('report.not-read.why'),
            speaker.say('report.not-read.next'),
            speaker.say('report.not-read.open'),
          ],
          rows: open.map(({ missing, causes }) => [...notReadCells(speaker, missing), cell(causes.join(' · '))]),
        },
      ]

/** What one piece of evidence says, in three cells: label and value, each limit, and who sets it. */
function pieceCells(speaker: Speaker, { label, value, rules }: Beside): Cell[] {
  const from = rules.map(({ source: { title, publisher, date } }) =>
    speaker.say('report.evidence.from', { title, publisher, date }),
  )
  return [
    cell(speaker.say('report.line.value', { label: partName(speaker, label.id), value: speaker.value(value.value) })),
    cell([...new Set(rules.map(({ should }) => speaker.value(should.value)))].join(' · ')),
    cell([...new Set(from)].join(' · ')),
  ]
}

/** What was considered and is not there, with the values that show it. */
export function ruledOutTable(
  speaker: Speaker,
  all: readonly { id: string; because: readonly Finding[]; beside: readonly Beside[] }[],
): Block[] {
  const rowsOf = ({ id, because, beside }: (typeof all)[number]): Row[] =>
    (because.length > 0 ? because : beside).map((piece, index) => [
      cell(index === 0 ? speaker.name(`cause.${id}.title`) : ''),
      ...pieceCells(speaker, piece),
    ])
  if (all.length === 0) return []
  return [
    {
      is: 'table',
      of: 'ruled-out',
      caption: speaker.say('report.absent'),
      head: [
        speaker.say('report.cause'),
        speaker.say('report.evidence.value'),
        speaker.say('report.evidence.should'),
        speaker.say('report.evidence.source'),
      ],
      rows: all.flatMap(rowsOf),
    },
  ]
}

/** What was read of all that there is to read, and where a reading stopped at its limit. */
export function coverageBlocks(speaker: Speaker, { read, of, notRead, notReached, limits }: Coverage): Block[] {
  const limit = ({ fact, countedFrom, ...numbers }: Coverage['limits'][number]) => {
    const said = {
      fact: speaker.name(`fact.${fact.id}.title`),
      read: speaker.count(numbers.read),
      of: speaker.count(numbers.of),
    }
    return countedFrom === null
      ? speaker.say('report.limit', said)
      : speaker.say('report.limit.too-many', { ...said, from: speaker.when(countedFrom) })
  }
  const later = notReached.map(({ id }) => speaker.name(`fact.${id}.title`)).join(', ')
  return shownBlocks(
    { is: 'text', text: speaker.say('report.coverage', { read: speaker.count(read), of: speaker.count(of) }) },
    limits.length > 0 && { is: 'list', items: limits.map(limit) },
    notRead.length > 0 && notReadTable(speaker, notRead),
    later !== '' && { is: 'text', quiet: true, text: speaker.say('report.not-reached', { facts: later }) },
  )
}

/** Where the facts come from. */
export function sourceText(speaker: Speaker, source: SourceOf): string {
  if (source.kind === 'live') return speaker.say('report.source.live')
  const situation = (id: string | null) => (id === null ? '?' : speaker.name(`situation.${id}.title`))
  if (source.kind === 'practice')
    return speaker.say('report.source.practice', { situation: situation(source.situation) })
  if (source.recordedSource === 'live') return speaker.say('report.source.case', { id: source.recordedIn })
  return speaker.say('report.source.case-practice', { id: source.recordedIn, situation: situation(source.situation) })
}

/** Name and Windows of the machine, as far as they were read. */
export const machineText = (speaker: Speaker, { name, windows }: MachineNamed) =>
  [name, windows].filter((part) => part !== null).join(' · ') || speaker.say('report.machine.unknown')

/** The names of the machines for a stamp; `?` where one was not read. */
export const namesOf = (machine: MachineNamed, computer: MachineNamed | null): string[] =>
  [machine, computer].flatMap((one) => (one ? [one.name ?? '?'] : []))
