import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { FactResults } from '#shared/causes/define-cause'
import { factOf, probedFactIds } from '#shared/facts/index'
import { fail } from '#shared/kernel/result'
import type { Machine } from '#shared/kernel/machine'
import { translateAny } from '#shared/messages/translate'
import { factsOf } from '#shared/practice/observe/index'
import { checkResult, exitCodeOf } from '#shared/report/check-result'
import { checkUpResult, checkUpResultSchema } from '#shared/report/check-up-result'
import { renderCheck } from '#shared/report/render-check'
import { factsElsewhere, readElsewhere } from '#shared/session/halves'
import { stateOf } from '#shared/situations/define-situation'
import { situationOf, situations } from '#shared/situations/index'
import { trees } from '#shared/trees/index'

const now = '2026-11-24T09:30:00.000Z'
const input = { program: '0.1.0', source: { kind: 'live' }, now } as const

/** What somebody reads who stands at one machine of a situation and asks nobody. */
function readAt(id: string, here: Machine): FactResults {
  const situation = situationOf(id)
  if (!situation) throw new Error(`no situation ${id}`)
  const elsewhere: FactResults = Object.fromEntries(
    factsElsewhere(here).map((fact) => [fact, fail(readElsewhere(fact))] as const),
  )
  return { ...factsOf(stateOf(situation, now)), ...elsewhere }
}
const checked = (id: string, here: Machine = 'server') => checkUpResult({ ...input, facts: readAt(id, here) })
const countOn = (here: Machine) => probedFactIds.filter((fact) => factOf(fact).on === here).length

describe('a check of everything', () => {
  test.each(situations)('on $id is valid, and says of every symptom what a check of that one says', ({ id }) => {
    const result = checked(id)
    expect(v.is(checkUpResultSchema, result)).toBe(true)
    expect(result.symptoms.map(({ symptom }) => symptom.id).sort()).toEqual(trees.map(({ id }) => id).sort())
    for (const one of result.symptoms) {
      const asked = Object.fromEntries(
        one.causes.flatMap(({ missing }) => missing.map(({ fact, problem }) => [fact.id, fail(problem)])),
      )
      const alone = checkResult({ ...input, symptom: one.symptom.id, facts: { ...asked, ...readAt(id, 'server') } })
      expect(one).toEqual({ symptom: alone.symptom, causes: alone.causes, outcome: alone.outcome })
    }
  })

  test('shows what was found first', () => {
    expect(checked('wid-stopped').symptoms[0]).toMatchObject({
      symptom: { id: 'services-not-running', proof: { verdict: 'present' } },
      outcome: 'found',
    })
  })

  test('ends as the worst of its symptoms does', () => {
    const ends = (result: ReturnType<typeof checked>) => [result.outcome, exitCodeOf(...result.symptoms)]
    expect(ends(checked('wid-stopped'))).toEqual(['found', 1])
    expect(ends(checked('healthy-2019'))).toEqual(['open', 2])
    expect(ends(checkUpResult({ ...input, facts: {} }))).toEqual(['open', 2])
    const fine = checked('healthy-2019').symptoms.filter(({ outcome }) => outcome === 'nothing-found')
    expect(exitCodeOf(...fine)).toBe(0)
  })

  test.each(['server', 'computer'] as const)('counts what can be read on the %s where it runs', (here) => {
    const { coverage, readOn } = checked('computer-healthy', here)
    expect(readOn).toEqual([here])
    expect([coverage.read, coverage.of]).toEqual([countOn(here), countOn(here)])
  })

  test('counts what was refused as not read, and leaves open what needs it', () => {
    const { coverage, symptoms } = checked('not-elevated')
    expect(coverage.read).toBe(coverage.of - coverage.notRead.length)
    expect(coverage.notRead.map(({ problem }) => problem.code)).toContain('access-denied')
    const services = symptoms.find(({ symptom }) => symptom.id === 'services-not-running')
    expect(services?.causes.find(({ id }) => id === 'wsuspool-stopped-manually')?.verdict).toBe('unknown')
  })
})

describe.each(['en', 'ko'] as const)('a check of everything in %s', (language) => {
  const say = (key: string, values = {}) => translateAny(language, key, values)

  test.each(['text', 'md', 'html'] as const)(
    'says in %s how much was read, and then of each symptom its verdicts',
    (form) => {
      const result = checked('wid-stopped')
      const page = renderCheck(result, form, language)
      const found = result.symptoms[0]?.causes.filter(({ verdict }) => verdict === 'present') ?? []
      const { read, of } = result.coverage
      const order = [
        say('report.everything'),
        say('report.n-of-m', { n: String(read), m: String(of) }),
        say(`cause.${found[0]?.id ?? ''}.title`),
        say(`part.${found[0]?.because[0]?.label.id ?? ''}`),
        say('report.not-checked'),
        say('report.absent'),
      ].map((text) => page.indexOf(text))
      expect(order).not.toContain(-1)
      expect(order.slice(0, 4)).toEqual(order.slice(0, 4).sort((one, other) => one - other))
      const titles = result.symptoms.map(({ symptom }) => say(`symptom.${symptom.id}.title`))
      for (const title of titles) expect(page.toLowerCase().split(title.toLowerCase()).length).toBeGreaterThan(2)
    },
  )
})
