import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { entries, type Entry } from '#shared/lookup/entries'
import { korean } from '#shared/lookup/korean'
import { searchTerms } from '#shared/lookup/terms'

const data = path.join(import.meta.dirname, '../../../shared/lookup/data')
const files = fs.readdirSync(data).filter((name) => name.startsWith('ko-'))
/** Every English sentence that a file has, as often as it stands there. */
const keys = files.flatMap((name) =>
  [...fs.readFileSync(path.join(data, name), 'utf8').matchAll(/^ {2}("(?:[^"\\]|\\.)*"): "/gm)].map(
    ([, key]) => JSON.parse(key ?? '') as string,
  ),
)
const sentences = [...korean]
const rowsWith = (fits: (said: string, english: string) => boolean) =>
  sentences.filter(([english, said]) => fits(said, english)).map(([english, said]) => `${english} – ${said}`)

describe('every meaning', () => {
  // A sentence that is listed here wants its Korean one in shared/lookup/data/ko-*.json.
  test('has a Korean one', () => {
    expect([...new Set(entries.map(({ meaning }) => meaning))].filter((one) => !korean.has(one))).toEqual([])
  })
  test('has one, in one file, and none is left over', () => {
    expect(keys.length).toBeGreaterThan(1800)
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([])
    expect(keys.filter((one) => !korean.has(one))).toEqual([])
    const used = new Set(entries.flatMap(({ name, meaning }) => [name, meaning]))
    expect(keys.filter((one) => !used.has(one))).toEqual([])
  })
  test('goes with a name in Korean where the name is words', () => {
    const words = ({ kind, name }: Entry) => kind === 'status' || /^[a-z]+ [a-z ]+$|^(any|console|tool)$/.test(name)
    expect(entries.filter((one) => words(one) && !korean.has(one.name)).map(({ name }) => name)).toEqual([])
  })
})

describe('the Korean sentences', () => {
  test('are Korean', () => {
    const pure = new Set(['.NET SqlException.'])
    expect(rowsWith((said) => !/[가-힣]/.test(said)).filter((one) => !pure.has(one.split(' – ')[0] ?? ''))).toEqual([])
  })
  test('leave no English sentence: two small words in a row are quoted or in brackets', () => {
    const commands = /wsusutil reset|serverRuntime appConcurrentRequestLimit/g
    const own = (said: string) => said.replace(/"[^"]*"/g, '').replace(commands, '')
    expect(rowsWith((said) => /[a-z]{2,} [a-z]{2,}/.test(own(said)))).toEqual([])
  })
  test('keep the codes, numbers and names of the English ones', () => {
    const names = /\b(?:0x\w+|\w+\.(?:log|config|cab|edb|sys|pol|exe)|[A-Z]\w*[A-Z]\w*|\d+)\b/g
    const lost = rowsWith((said, english) => (english.match(names) ?? []).some((one) => !said.includes(one)))
    expect(lost).toEqual(['OK – 정상'])
  })
  test('end as the English ones do', () => {
    expect(rowsWith((said, english) => said.endsWith('.') !== english.endsWith('.'))).toEqual([])
  })
  test('use the words of Windows and no others', () => {
    const wrong =
      /애플리케이션|어플리케이션|앱 풀|전용 메모리|대기열|웹사이트|데이타|디렉토리|재시작|되돌리|재활용|비활성화|라우트|싱크/
    expect(rowsWith((said) => wrong.test(said))).toEqual([])
  })
  test('are polite, and beg nobody', () => {
    const rude = /(?:한다|이다|된다|있다|없다|해요|세요|하라|십시오)\.?$|!|죄송|아쉽게도/
    expect(rowsWith((said) => rude.test(said))).toEqual([])
  })
  test('are no surer than the English ones', () => {
    const unsure = /\b(?:may be \w|maybe|mostly|(?<!too )often|usually|nearly|not confirmed|possibly)/
    const careful = /수도 있|수 있|대개|흔히|경우가 많|거의|확인되지 않음|있을 수|않았을 수/
    expect(rowsWith((said, english) => unsure.test(english) && !careful.test(said))).toEqual([])
  })
})

describe('a search in Korean', () => {
  const found = (query: string) => searchTerms(query).terms.map(({ id }) => id)

  test.each([
    ['인증서', 'code:0x80072F17'],
    ['인증서가 만료됨', 'code:0x800B0101'],
    ['인증서 만료되었습니다', 'code:0x800B0101'],
    ['응용 프로그램 풀', 'status:503.0'],
    ['응용프로그램풀', 'status:503.0'],
    ['프라이빗 메모리 제한', 'event:Microsoft-Windows-WAS/5117'],
    ['큐가 가득', 'httperr:QueueFull'],
    ['빠른 오류 방지', 'httperr:AppOffline'],
    ['WSUS 프록시', 'message:7000'],
    ['원격 이름을 확인할 수 없습니다', 'text:any-001'],
    // As a half typed syllable, and as another system composes it.
    ['인증서ㄱ', 'code:0x80072F17'],
    ['인증서'.normalize('NFD'), 'code:0x80072F17'],
  ])('for %j finds %s', (query, id) => {
    expect(found(query)).toContain(id)
  })
  test('shows what says little else first, and how many there are', () => {
    const { found: all, terms } = searchTerms('인증서')
    expect(all).toBeGreaterThanOrEqual(terms.length)
    expect(terms[0]?.ko.meaning.length).toBeLessThan(20)
    for (const { ko } of terms) expect(`${ko.name} ${ko.meaning}`).toContain('인증서')
  })
  test.each(['ㅇ', '쀍쀍쀍', '와'])('for %j never breaks', (query) => {
    expect(searchTerms(query).found).toBeGreaterThanOrEqual(0)
  })
})
