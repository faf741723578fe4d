import { describe, expect, test } from 'vitest'
import { factsOf } from '#shared/practice/observe/index'
import { checkResult } from '#shared/report/check-result'
import { checkUpResult } from '#shared/report/check-up-result'
import { renderCheck } from '#shared/report/render-check'
import { reportHtml, reportMarkdown, reportText } from '#shared/report/render-report'
import { visitReport } from '#shared/report/visit-report'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { at, blindVisit, longVisit, solvedVisit } from '../../fakes/sample-visits'

const languages = ['en', 'ko'] as const
const visits = { long: longVisit, solved: solvedVisit, blind: blindVisit }
const reportOf = (record: typeof longVisit, language: (typeof languages)[number]) =>
  visitReport({ record, program: '0.1.0', now: at(31), timeZone: 'Asia/Seoul', language })

const rooms = [
  'symptom',
  'node',
  'cause',
  'fix',
  'step',
  'setting',
  'part',
  'fact',
  'choice',
  'confidence',
  'outcome',
  'problem',
]
const others = ['risk', 'undo', 'affects', 'caution', 'refusal', 'word', 'unit', 'report', 'situation', 'reader']
const bareKey = new RegExp(String.raw`(?<![\w./-])(${[...rooms, ...others].join('|')})\.[a-z][\w.-]*`)
const openPlaceholder = /\{\w+\}/

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(visits))('the report of the %s visit says everything in words', (_, record) => {
    const data = reportOf(record, language)
    for (const form of [reportText(data), reportMarkdown(data), data.outcome.handOver]) {
      expect(form).not.toMatch(bareKey)
      expect(form).not.toMatch(openPlaceholder)
    }
    expect(reportHtml(data).split('</style>')[1]).not.toMatch(bareKey)
  })

  test.each(situations)('the check of $id says everything in words', (situation) => {
    const source = { kind: 'practice' as const, situation: situation.id }
    const facts = factsOf(stateOf(situation, at(0)))
    const input = { program: '0.1.0', source, facts, now: at(0) }
    for (const result of [checkResult({ ...input, symptom: situation.symptom }), checkUpResult(input)]) {
      const text = renderCheck(result, 'text', language)
      expect(text).not.toMatch(bareKey)
      expect(text).not.toMatch(openPlaceholder)
    }
  })

  // Read before it was kept. A change of words shows up here: read the whole text again, then update with --update.
  test('a whole report reads as it was last reviewed', async () => {
    const data = reportOf(longVisit, language)
    const page = reportHtml(data).replace(/<style>[\s\S]*<\/style>/, '<style></style>')
    await expect(page).toMatchFileSnapshot(`reviewed/report.${language}.html.txt`)
    await expect(reportMarkdown(data)).toMatchFileSnapshot(`reviewed/summary.${language}.md.txt`)
    await expect(data.outcome.handOver).toMatchFileSnapshot(`reviewed/hand-over.${language}.txt`)
  })
})
