import { expect, test } from 'vitest'
import { causes } from '#shared/causes/index'
import type { Verdict } from '#shared/causes/verdict'
import { inLanguage } from '#shared/practice/languages'
import { stateOf } from '#shared/situations/define-situation'
import { situations } from '#shared/situations/index'
import { treeOf } from '#shared/trees/index'
import { idsOf, NOW, verdictsOf } from './practice/rehearse'

test.each(situations)('$id: these causes and no others', (situation) => {
  const verdicts = verdictsOf(situation, stateOf(situation, NOW))
  expect({ present: idsOf(verdicts, 'present'), unknown: idsOf(verdicts, 'unknown') }).toEqual({
    present: situation.present,
    unknown: situation.unknown,
  })
})

test.each(situations)('$id: the language of Windows changes no verdict', (situation) => {
  const machine = stateOf(situation, NOW)
  const short = (verdict: Verdict) => (verdict.is === 'present' ? `${verdict.is} ${verdict.confidence}` : verdict.is)
  const [english, korean, german] = (['en-US', 'ko-KR', 'de-DE'] as const).map((language) =>
    [...verdictsOf(situation, inLanguage(language, machine))].map(([id, verdict]) => [id, short(verdict)]),
  )
  expect(korean).toEqual(english)
  expect(german).toEqual(english)
})

test.each(situations)('$id: its symptom has a tree that asks what its person answers', (situation) => {
  const nodes = Object.values(treeOf(situation.symptom)?.nodes ?? {})
  const asked = nodes.flatMap((node) => (node.kind === 'ask' ? [node.fact as string] : []))
  expect(Object.keys(situation.answers ?? {}).filter((fact) => !asked.includes(fact))).toEqual([])
})

test('every cause is present on some machine and absent on another', () => {
  const all = situations.map((situation) => verdictsOf(situation, stateOf(situation, NOW)))
  const never = (is: Verdict['is']) =>
    causes.map(({ id }) => id).filter((id) => !all.some((verdicts) => verdicts.get(id)?.is === is))
  expect(never('present')).toEqual([])
  expect(never('absent')).toEqual([])
})

test('no two machines share an id', () => {
  const ids = situations.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
