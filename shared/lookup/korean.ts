import codes from './data/ko-codes.json' with { type: 'json' }
import others from './data/ko-others.json' with { type: 'json' }
import texts from './data/ko-texts.json' with { type: 'json' }

/** From an English meaning or name of the data to the Korean one: equal sentences are translated once, whatever file they are in. */
export const korean: ReadonlyMap<string, string> = new Map(
  [codes, others, texts].flatMap((one) => Object.entries<string>(one)),
)

/** What has no Korean sentence is a name, the same in every language. */
export const inKorean = (english: string): string => korean.get(english) ?? english

/** Particles and endings, behind two syllables at least: 인증서가 is 인증서, 만료되었습니다 is 만료. */
const ending =
  /(?<=[가-힣]{2})(?:(?:되|됩|된|됐|됨|하|합|한|했|함)[가-힣]*|에서는?|에게|으로|[로을를이가은는의에와과도만])$/u
/** A syllable that is still being typed. */
const unfinished = /[ㄱ-ㅎㅏ-ㅣ]+$/u

/** The words of a Korean search, without what changes with the sentence around them. */
export const koreanWords = (query: string): string[] =>
  query
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;:()[\]{}"'`<>|/\\]+/u)
    .map((word) => word.replace(unfinished, '').replace(ending, ''))
    .filter((word) => word !== '')

/** Whether somebody searches in Korean. */
export const isKorean = (query: string): boolean => /[가-힣ㄱ-ㅎㅏ-ㅣ]/u.test(query.normalize('NFC'))
/** Spaces between Korean words are written or left out: 응용 프로그램 풀, 응용프로그램풀. */
export const spaceless = (text: string): string => text.toLowerCase().replace(/\s+/gu, '')
