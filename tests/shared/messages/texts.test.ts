import { expect, test } from 'vitest'
import { causes } from '#shared/causes/index'
import { facts } from '#shared/facts/index'
import { fixes } from '#shared/fixes/index'
import { stepKindIds } from '#shared/fixes/step-kinds'
import { words } from '#shared/kernel/words'
import { texts, translate, translateAny, type MessageKey } from '#shared/messages/translate'
import { trees } from '#shared/trees/index'

const keys = Object.keys(texts.en) as MessageKey[]
const languages = ['en', 'ko'] as const
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort()
/** A text without the places for values. */
const said = (text: string) => text.replaceAll(/\{\w+\}/g, '')
const own = keys.filter((key) => !/^(ui|report|situation|shell|console)\./.test(key))

test('both languages have the same texts, and none is empty', () => {
  expect(Object.keys(texts.ko).sort()).toEqual([...keys].sort())
  for (const language of languages) expect(keys.filter((key) => texts[language][key].trim() === '')).toEqual([])
})

test('both languages fill the same placeholders', () => {
  const differing = keys.filter((key) => placeholders(texts.en[key]).join() !== placeholders(texts.ko[key]).join())
  expect(differing).toEqual([])
})

test('no Korean particle follows a placeholder', () => {
  const particle =
    /\}(을|를|이|가|은|는|과|와|으로|로|에서|에게|에|의|도|만|부터|까지|라고|이라고|입니다|이며|이고)(?=[\s.,)!?]|$)/
  expect(keys.filter((key) => particle.test(texts.ko[key]))).toEqual([])
})

test('English has no plural in brackets, and a number is never glued to a noun', () => {
  expect(keys.filter((key) => /\(s\)|\(es\)/.test(texts.en[key]))).toEqual([])
  expect(own.filter((key) => /\{(n|count|total|number)\} [a-z]{3,}s\b/.test(texts.en[key]))).toEqual([])
})

test('nobody is shouted at, begged or blamed', () => {
  const tone = /!|\bplease\b|\boops\b|\bsorry\b|\bunfortunately\b|\bsimply\b|\bjust\b/i
  expect(own.filter((key) => tone.test(texts.en[key]))).toEqual([])
  expect(own.filter((key) => /!|죄송|아쉽게도/.test(texts.ko[key]))).toEqual([])
})

/** What Windows and its admins call these in Korean, and what they must not be called (korean.md of the design). */
const wrongWords = [
  '애플리케이션 풀',
  '어플리케이션',
  '앱 풀',
  '전용 메모리',
  '대기열',
  '웹사이트',
  '데이타',
  '디렉토리',
  '되돌리기',
  '이벤트 뷰어기',
  '가상 디렉토리',
]

test('Korean uses the words of Windows and no others', () => {
  for (const wrong of wrongWords)
    expect(
      own.filter((key) => texts.ko[key].includes(wrong)),
      wrong,
    ).toEqual([])
})

test('Korean sentences end politely', () => {
  const sentences = own.filter((key) => /\.(why|handover|text|next)$/.test(key) && !key.startsWith('confidence.'))
  const rude = sentences.filter((key) => /(한다|이다|된다|있다|없다|해요|세요|하라)\.?$/.test(texts.ko[key]))
  expect(rude).toEqual([])
})

test('Korean is written in Korean: what is not a name is not left in English', () => {
  const untranslated = own.filter((key) => !/[가-힣]/.test(texts.ko[key]) && /\p{L}/u.test(said(texts.ko[key])))
  // A hint quotes codes and messages that ConfigMgr and IIS write in English everywhere.
  const named = untranslated.filter((key) => !/^(part|word|unit|setting|fact|reader|fix)\.|\.hint$/.test(key))
  expect(named).toEqual([])
})

const idKeys = [
  ...causes.flatMap(({ id }) => ['title', 'name', 'why', 'handover'].map((part) => `cause.${id}.${part}`)),
  ...fixes.flatMap(({ id }) => [`fix.${id}.title`, `fix.${id}.button`]),
  ...Object.values(facts).flatMap(({ id, parts }) => [
    `fact.${id}.title`,
    `fact.${id}.why`,
    ...(parts as readonly string[]).map((part) => `part.${id}.${part}`),
  ]),
  ...stepKindIds.map((kind) => `step.${kind}`),
  ...words.map((word) => `word.${word}`),
  ...trees.flatMap((tree) => [
    `symptom.${tree.id}.title`,
    `symptom.${tree.id}.quote`,
    ...Object.keys(tree.nodes).flatMap((node) => [`node.${tree.id}.${node}.title`, `node.${tree.id}.${node}.why`]),
  ]),
]

test('everything that has an id has a text in both languages', () => {
  for (const language of languages) expect(idKeys.filter((key) => translateAny(language, key) === key)).toEqual([])
})

test('the texts of a cause take no values: they are said as they are', () => {
  const ids = own.filter((key) =>
    /^(cause|fix|node|symptom|outcome|confidence|refusal|caution|affects|risk|undo)\./.test(key),
  )
  expect(ids.filter((key) => placeholders(texts.en[key]).length > 0)).toEqual([])
})

test('a button is short, and so is a name in a list', () => {
  const limit = { en: 45, ko: 30 }
  for (const language of languages) {
    const long = own.filter(
      (key) =>
        /^(fix\..*\.button|cause\..*\.name|fact\..*\.title)$/.test(key) &&
        texts[language][key].length > limit[language],
    )
    expect(long, language).toEqual([])
  }
})

test('what is only commonly known is not said as if it were certain', () => {
  for (const key of ['cause.selfupdate-vdir-broken.why', 'node.services-not-running.self-update.why'] as const) {
    expect(texts.en[key]).toMatch(/known/)
    expect(texts.ko[key]).toMatch(/알려진 바/)
  }
})

test('a placeholder is filled wherever it stands', () => {
  expect(translate('en', 'problem.timed-out.text', { target: 'SUSDB', seconds: 30 })).toBe(
    'SUSDB: no answer within 30 s.',
  )
  expect(translate('ko', 'problem.timed-out.text', { target: 'SUSDB', seconds: 30 })).toBe(
    'SUSDB: 30초 안에 응답이 없었습니다.',
  )
})
