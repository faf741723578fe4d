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
import { cell, pair, shownBlocks, type Block, type Cell, type Document } from './document'
import { zoneName, type Speaker } from './speaker'

function foundCard(speaker: Speaker, one: CheckedCause): Block {
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

function proofCell(speaker: Speaker, { verdict }: CheckedCause): Cell {
  if (verdict === 'present') return cell(speaker.say('report.proof.present'), { sign: 'found' })
  if (verdict === 'absent') return cell(speaker.say('report.proof.absent'), { sign: 'fine' })
  return cell(speaker.say('report.proof.unknown'), { sign: 'unknown' })
}

/** What a check says, in the language of the speaker. */
export function checkDocument(result: CheckResult, speaker: Speaker): Document {
  const { machine, computer, readOn, symptom, at, outcome, program } = result
  const half = readOn.length === 1 ? readOn[0] : undefined
  const are = (verdict: CheckedCause['verdict']) => result.causes.filter((one) => one.verdict === verdict)
  const [found, open, absent] = [are('present'), are('unknown'), are('absent')]
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
          pair(
            speaker.say('report.result'),
            cell(speaker.name(`outcome.${outcome}.title`), { sign: outcomeSign[outcome] }),
          ),
          pair(speaker.say('report.proof'), proofCell(speaker, symptom.proof)),
          pair(speaker.say('report.machine'), cell(machineText(speaker, machine))),
          ...(computer ? [pair(speaker.say('report.computer'), cell(machineText(speaker, computer)))] : []),
          ...(computer && half
            ? [pair(speaker.say('report.read-on'), cell(speaker.say(`report.read-on.${half}`), { sign: 'unknown' }))]
            : []),
          pair(speaker.say('report.source'), cell(sourceText(speaker, result.source))),
          pair(speaker.say('report.at'), cell(speaker.when(at), { note: zoneName(speaker.timeZone, at) })),
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
