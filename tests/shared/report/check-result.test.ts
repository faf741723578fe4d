import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fail } from '#shared/kernel/result'
import { checkResult, checkResultSchema, exitCodeOf, type CheckResult } from '#shared/report/check-result'
import { renderCheck } from '#shared/report/render-check'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf, situations } from '#shared/situations/index'
import { known } from '../practice/rehearse'

const now = '2026-11-24T09:30:00.000Z'

function checked(id: string): CheckResult {
  const situation = situationOf(id)
  if (!situation) throw new Error(`no situation ${id}`)
  return checkResult({
    program: '0.1.0',
    source: { kind: 'practice', situation: id },
    symptom: situation.symptom,
    facts: known(situation, stateOf(situation, now)),
    now,
  })
}
const ids = (result: CheckResult, verdict: string) =>
  [result.symptom.proof, ...result.causes].filter((one) => one.verdict === verdict).map(({ id }) => id)

describe('the exit code', () => {
  test.each(situations)(
    'of $id is 1 where something was found, else 2 where something is unknown, else 0',
    (situation) => {
      const code = exitCodeOf(checked(situation.id))
      expect(code).toBe(situation.present.length > 0 ? 1 : situation.unknown.length > 0 ? 2 : 0)
    },
  )

  test('is 2 where nothing at all could be read', () => {
    const blind = checkResult({
      program: '0.1.0',
      source: { kind: 'live' },
      symptom: 'services-not-running',
      facts: {},
      now,
    })
    expect(exitCodeOf(blind)).toBe(2)
    expect(blind.outcome).toBe('open')
    expect(ids(blind, 'absent')).toEqual([])
    expect(blind.coverage).toMatchObject({ read: 0, of: blind.coverage.notRead.length })
  })
})

describe('the answer of a check', () => {
  test.each(situations)('for $id is valid and names the same causes as its situation', (situation) => {
    const result = checked(situation.id)
    expect(v.is(checkResultSchema, result)).toBe(true)
    const looksFor = [result.symptom.proof, ...result.causes].map(({ id }) => id)
    const ofSymptom = (causes: readonly string[]) => causes.filter((id) => looksFor.includes(id)).sort()
    expect(ids(result, 'present').sort()).toEqual(ofSymptom(situation.present))
    expect(ids(result, 'unknown').sort()).toEqual(ofSymptom(situation.unknown))
  })

  test('names value, limit, source and date of whatever was found', () => {
    for (const { id } of situations) {
      for (const cause of checked(id).causes.filter(({ verdict }) => verdict === 'present')) {
        const broken = cause.because.filter(({ holds }) => !holds)
        expect(broken.length, `${id}: ${cause.id}`).toBeGreaterThan(0)
        for (const { rules } of broken)
          expect(rules[0]?.source).toMatchObject({ date: expect.stringMatching(/^20\d\d/) as string })
      }
    }
  })

  test('is refused by its schema without value, rule or source', () => {
    const result = checked('wid-stopped')
    const [first, ...others] = result.causes
    expect(first?.verdict).toBe('present')
    expect(v.is(checkResultSchema, { ...result, causes: [{ ...first, because: [] }, ...others] })).toBe(false)
    const bare = first?.because.map((piece) => ({ ...piece, rules: [] }))
    expect(v.is(checkResultSchema, { ...result, causes: [{ ...first, because: bare }, ...others] })).toBe(false)
  })

  test('puts what was found first, then what could not be judged', () => {
    const order = checked('probe-never-answers').causes.map(({ verdict }) => verdict)
    const weight = { present: 0, unknown: 1, absent: 2 }
    expect(order).toEqual([...order].sort((a, b) => weight[a] - weight[b]))
  })

  test('takes a machine that was read badly for one that was not read', () => {
    const facts = { 'windows-version': { ok: true as const, value: { name: { html: '<b>' } } } }
    const result = checkResult({ program: '1', source: { kind: 'live' }, symptom: 'services-not-running', facts, now })
    expect(result.machine).toEqual({ name: null, windows: null })
  })
})

describe('a check that is read by a person', () => {
  test.each(['text', 'md', 'html'] as const)('is marked as practice in %s, in both languages', (format) => {
    expect(renderCheck(checked('wid-stopped'), format, 'en')).toContain('PRACTICE: not a real machine')
    expect(renderCheck(checked('wid-stopped'), format, 'ko')).toContain('연습: 실제 컴퓨터가 아닙니다')
  })

  test('never puts what could not be checked under what is ruled out', () => {
    const result = checked('probe-never-answers')
    const text = renderCheck(result, 'text', 'en')
    const [, ruledOut = ''] = text.split('CHECKED AND RULED OUT')
    const names = result.causes.filter(({ verdict }) => verdict === 'unknown').map(({ title }) => title)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(ruledOut).not.toContain(`- ${name}\n`)
  })

  test('says how much was read as n of m', () => {
    const { coverage } = checked('probe-never-answers')
    expect(coverage.read).toBeLessThan(coverage.of)
    expect(renderCheck(checked('probe-never-answers'), 'text', 'en')).toContain(
      `${coverage.read} of ${coverage.of} facts were read.`,
    )
  })

  test.each(['text', 'md', 'html'] as const)(
    'says in %s what Windows itself said of a fact that it kept back',
    (format) => {
      const problem = {
        code: 'read-failed',
        target: 'volumes',
        error: 'x 0x800706BA',
        said: 'Der RPC-Server fehlt.',
      } as const
      const facts = { volumes: fail(problem) }
      const result = checkResult({
        program: '1',
        source: { kind: 'live' },
        symptom: 'services-not-running',
        facts,
        now,
      })
      expect(v.is(checkResultSchema, result)).toBe(true)
      expect(renderCheck(result, format, 'en')).toContain('Windows itself: Der RPC-Server fehlt.')
      expect(renderCheck(result, format, 'ko')).toContain('Windows 오류 원문: Der RPC-Server fehlt.')
    },
  )

  test('is the same JSON in every language, and ends in one line end', () => {
    const result = checked('wid-stopped')
    expect(renderCheck(result, 'json', 'ko')).toBe(renderCheck(result, 'json', 'en'))
    expect(JSON.parse(renderCheck(result, 'json', 'en'))).toEqual(result)
  })
})
