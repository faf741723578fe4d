import { readFileSync } from 'node:fs'
import { Ajv, type SchemaObject } from 'ajv'
import { expect, test } from 'vitest'
import { factsOf } from '#shared/practice/observe/index'
import { checkResult } from '#shared/report/check-result'
import { checkUpResult } from '#shared/report/check-up-result'
import { visitReport } from '#shared/report/visit-report'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { at, blindVisit, longVisit, solvedVisit } from '../../fakes/sample-visits'

/** A reader of ours who has nothing but the published schema. */
function reader(name: string) {
  const file = new URL(`../../../assets/schemas/${name}.schema.json`, import.meta.url)
  const schema = JSON.parse(readFileSync(file, 'utf8')) as SchemaObject
  const isMoment = (text: string) => !Number.isNaN(Date.parse(text))
  return new Ajv({ allErrors: true, formats: { 'date-time': isMoment } }).compile(schema)
}
const kept = (data: unknown): unknown => JSON.parse(JSON.stringify(data))
const visits = [longVisit, solvedVisit, blindVisit]

test.each(['en', 'ko'] as const)('reports in %s are what their published schema says', (language) => {
  const reads = reader('report-1')
  for (const record of visits) {
    const data = visitReport({ record, program: '0.1.0', now: at(31), timeZone: 'UTC', language })
    expect(reads(kept(data)), JSON.stringify(reads.errors)).toBe(true)
    const bare = { ...data, findings: data.findings.map((one) => ({ ...one, because: [] })) }
    expect(reads(kept(bare))).toBe(data.findings.length === 0)
  }
})

test('visits are what the published schema of a case says', () => {
  const reads = reader('case-1')
  for (const record of visits) expect(reads(kept(record)), JSON.stringify(reads.errors)).toBe(true)
})

const readsCheck = reader('check-1')
test.each(situations)('the check of $id is what its published schema says', (situation) => {
  const now = at(0)
  const facts = factsOf(stateOf(situation, now))
  const source = { kind: 'practice' as const, situation: situation.id }
  const result = checkResult({ program: '0.1.0', source, symptom: situation.symptom, facts, now })
  expect(readsCheck(kept(result)), JSON.stringify(readsCheck.errors)).toBe(true)
})

const readsCheckUp = reader('check-up-1')
test.each(situations)(
  'the check of everything on the machine of $id is what its published schema says',
  (situation) => {
    const facts = factsOf(stateOf(situation, at(0)))
    const result = checkUpResult({ program: '0.1.0', source: { kind: 'live' }, facts, now: at(0) })
    expect(readsCheckUp(kept(result)), JSON.stringify(readsCheckUp.errors)).toBe(true)
  },
)
