import {
  coverageBlocks,
  evidenceTable,
  machineText,
  namesOf,
  openQuestions,
  openTable,
  outcomeSign,
  ruledOutTable,
  section,
  sourceText,
} from './blocks'
import type { CheckedCause, CheckResult } from './check-result'
import { cell, pair, shownBlocks, type Block, type Cell, type Document, type Pair } from './document'
import { zoneName, type Speaker } from './speaker'

/** A cause that was found: why it matters, what it explains, and what shows it. */
export function foundCard(speaker: Speaker, one: CheckedCause): Block {
  const follows = one.explains.map((id) => speaker.name(`cause.${id}.title`)).join(', ')
  return {
    is: 'card',
    sign: 'found',
    title: speaker.name(`cause.${one.id}.title`),
    tags: one.confidence === null ? [] : [speaker.name(`confidence.${one.confidence}`)],
    blocks: shownBlocks(
      { is: 'text', text: speaker.name(`cause.${one.id}.why`) },
      follows !== '' && { is: 'text', text: speaker.say('report.explains', { causes: follows }) },
      evidenceTable(speaker, one.because, one.beside),
    ),
  }
}

/** Whether the symptom itself is seen. */
export function proofCell(speaker: Speaker, { verdict }: CheckedCause): Cell {
  if (verdict === 'present') return cell(speaker.say('report.proof.present'), { sign: 'found' })
  if (verdict === 'absent') return cell(speaker.say('report.proof.absent'), { sign: 'fine' })
  return cell(speaker.say('report.proof.unknown'), { sign: 'unknown' })
}

/** The causes by verdict. */
export function byVerdict(causes: readonly CheckedCause[]) {
  const those = (is: CheckedCause['verdict']) => causes.filter(({ verdict }) => verdict === is)
  return { found: those('present'), open: those('unknown'), absent: those('absent') }
}

/** What a check comes to. */
export const resultPair = (speaker: Speaker, outcome: CheckResult['outcome']): Pair =>
  pair(speaker.say('report.result'), cell(speaker.name(`outcome.${outcome}.title`), { sign: outcomeSign[outcome] }))

/** Which machines were checked, where their facts come from, and as of when. `both`: it is about a computer and its server. */
export function headPairs(
  speaker: Speaker,
  { machine, computer, readOn, source, at }: Pick<CheckResult, 'machine' | 'computer' | 'readOn' | 'source' | 'at'>,
  both: boolean,
): Pair[] {
  const half = readOn.length === 1 ? readOn[0] : undefined
  return [
    pair(speaker.say('report.machine'), cell(machineText(speaker, machine))),
    ...(computer ? [pair(speaker.say('report.computer'), cell(machineText(speaker, computer)))] : []),
    ...(both && half
      ? [pair(speaker.say('report.read-on'), cell(speaker.say(`report.read-on.${half}`), { sign: 'unknown' }))]
      : []),
    pair(speaker.say('report.source'), cell(sourceText(speaker, source))),
    pair(speaker.say('report.at'), cell(speaker.when(at), { note: zoneName(speaker.timeZone, at) })),
  ]
}

/** What a check says, in the language of the speaker. */
export function checkDocument(result: CheckResult, speaker: Speaker): Document {
  const { machine, computer, symptom, at, outcome, program, causes } = result
  const { found, open, absent } = byVerdict(causes)
  const many = (all: readonly unknown[]) => ({ n: speaker.count(all.length) })
  return {
    language: speaker.language,
    kicker: speaker.say('report.kicker.check', { program }),
    title: speaker.name(`symptom.${symptom.id}.title`),
    practice: result.practice ? speaker.say('report.practice') : null,
    lead: [
      {
        is: 'pairs',
        rows: [
          resultPair(speaker, outcome),
          pair(speaker.say('report.proof'), proofCell(speaker, symptom.proof)),
          ...headPairs(speaker, result, computer !== null),
        ],
      },
    ],
    sections: [
      ...section(
        speaker.say('report.section.found', many(found)),
        found.map((one) => foundCard(speaker, one)),
      ),
      ...section(
        speaker.say('report.section.not-checked', many(open)),
        openTable(speaker, openQuestions(speaker, open)),
      ),
      ...section(speaker.say('report.section.absent', many(absent)), ruledOutTable(speaker, absent)),
      ...section(speaker.say('report.section.coverage'), coverageBlocks(speaker, result.coverage)),
    ],
    foot: [`WSUS Medic ${program} · check · ${symptom.id} · ${namesOf(machine, computer).join(' · ')} · ${at}`],
  }
}
