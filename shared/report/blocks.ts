import type { Outcome } from '#shared/session/outcome'
import type { SourceOf } from '#shared/session/visit-record'
import { cell, type Block, type Cell, type Row, type Section, type Sign } from './document'
import type { Beside, Coverage, Finding, NotRead } from './pieces'
import { shownBlocks } from './document'
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

/** Who advises what: one line for each, because sources disagree. */
const adviceCells = (speaker: Speaker, { rules }: Finding): [should: Cell, from: Cell][] =>
  rules.map(({ should, source }) => [
    cell(speaker.value(should.value)),
    cell(speaker.say('report.evidence.from', { title: source.title, publisher: source.publisher, date: source.date })),
  ])

/** Value, limit, source and date of what was held against a rule; what only stands beside comes below. */
export function evidenceTable(speaker: Speaker, because: readonly Finding[], beside: readonly Beside[]): Block {
  const judged = because.flatMap((one) =>
    adviceCells(speaker, one).map(([should, from], index): Row => {
      const sign: Sign = one.holds ? 'fine' : 'found'
      const seen = index === 0 ? cell(speaker.value(one.value.value), { sign }) : cell('')
      return [cell(index === 0 ? partName(speaker, one.label.id) : ''), seen, should, from]
    }),
  )
  const others = beside.map((one): Row => [
    cell(partName(speaker, one.label.id)),
    cell(speaker.value(one.value.value)),
    cell(''),
    cell(''),
  ])
  return {
    is: 'table',
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
  caption: speaker.say('report.not-read'),
  head: [speaker.say('report.not-read.fact'), speaker.say('report.not-read.why'), speaker.say('report.not-read.next')],
  rows: missing.map(({ fact, problem }) => {
    const { text, next } = speaker.problem(problem)
    return [cell(speaker.name(`fact.${fact.id}.title`)), cell(text, { sign: 'unknown' }), cell(next)]
  }),
})

/** What was read of all that there is to read, and where a reading stopped at its limit. */
export function coverageBlocks(speaker: Speaker, { read, of, notRead, notReached, limits }: Coverage): Block[] {
  const limit = (one: Coverage['limits'][number]) =>
    speaker.say('report.limit', {
      fact: speaker.name(`fact.${one.fact.id}.title`),
      read: speaker.count(one.read),
      of: speaker.count(one.of),
    })
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
export const machineText = (speaker: Speaker, { name, windows }: { name: string | null; windows: string | null }) =>
  [name, windows].filter((part) => part !== null).join(' · ') || speaker.say('report.machine.unknown')
