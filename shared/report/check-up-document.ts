import { coverageBlocks, namesOf, openQuestions, openTable, outcomeSign, ruledOutTable, section } from './blocks'
import { byVerdict, foundCard, headPairs, proofCell, resultPair } from './check-document'
import type { CheckUpResult } from './check-up-result'
import { cell, pair, type Block, type Document, type Sign } from './document'
import type { Speaker } from './speaker'

type Told = CheckUpResult['symptoms'][number]

/** Whether a symptom is seen, what was found, what could not be checked, and what was ruled out. */
function symptomBlocks(speaker: Speaker, { symptom, causes, outcome }: Told): Block[] {
  const { found, open, absent } = byVerdict(causes)
  const many = (all: readonly unknown[]) => ({ n: speaker.count(all.length) })
  const card = (sign: Sign, title: string, blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [{ is: 'card', sign, title, tags: [], blocks }] : []
  return [
    {
      is: 'pairs',
      rows: [resultPair(speaker, outcome), pair(speaker.say('report.proof'), proofCell(speaker, symptom.proof))],
    },
    ...found.map((one) => foundCard(speaker, one)),
    ...card(
      'unknown',
      speaker.say('report.section.not-checked', many(open)),
      openTable(speaker, openQuestions(speaker, open)),
    ),
    ...card('fine', speaker.say('report.section.absent', many(absent)), ruledOutTable(speaker, absent)),
  ]
}

/** What a check of everything says, in the language of the speaker. */
export function checkUpDocument(result: CheckUpResult, speaker: Speaker): Document {
  const { machine, computer, at, outcome, program, coverage, symptoms } = result
  const title = ({ symptom }: Told) => speaker.name(`symptom.${symptom.id}.title`)
  return {
    language: speaker.language,
    kicker: speaker.say('report.kicker.check', { program }),
    title: speaker.say('report.everything'),
    practice: result.practice ? speaker.say('report.practice') : null,
    lead: [
      {
        is: 'pairs',
        rows: [
          resultPair(speaker, outcome),
          pair(
            speaker.say('report.everything.symptoms'),
            ...symptoms.map((one) =>
              cell(title(one), {
                sign: outcomeSign[one.outcome],
                note: speaker.name(`outcome.${one.outcome}.title`),
              }),
            ),
          ),
          pair(
            speaker.say('report.read'),
            cell(speaker.say('report.n-of-m', { n: speaker.count(coverage.read), m: speaker.count(coverage.of) }), {
              sign: coverage.read < coverage.of ? 'unknown' : 'fine',
            }),
          ),
          ...headPairs(speaker, result, true),
        ],
      },
    ],
    sections: [
      ...symptoms.flatMap((one) => section(title(one), symptomBlocks(speaker, one))),
      ...section(speaker.say('report.section.coverage'), coverageBlocks(speaker, coverage)),
    ],
    foot: [`WSUS Medic ${program} · check · ${namesOf(machine, computer).join(' · ')} · ${at}`],
  }
}
