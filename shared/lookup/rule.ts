import type { Confidence } from '#shared/causes/verdict'
import type { Entry, EntryKind } from './entries'

/** A part of a text that names an entry. */
export interface Found {
  entry: Entry
  from: number
  to: number
  /** No surer than this, where the words around it weaken it. */
  atMost?: Confidence
}

/** One way to find entries: looks where one of its anchors stands. */
export interface Rule {
  /** What kind of entry it finds. */
  kind: EntryKind
  /** In small letters; one of them stands in everything that the rule finds. */
  anchors: readonly string[]
  /**
   * For a program that searches whole files: one of these fits every line in which the rule finds something, and few others.
   * Without look-around, whatever the case.
   */
  coarse: readonly string[]
  /**
   * Looks at an anchor. `again` says of a word whether it was looked at often enough already: a long log says the same
   * thing a million times.
   */
  at(text: string, start: number, end: number, again: (word: string) => boolean): readonly Found[]
}

/** Literals as one regular expression. */
export const anyOf = (literals: readonly string[]): string =>
  `(?:${literals.map((one) => one.replace(/[\\.*+?^${}()|[\]]/g, String.raw`\$&`).replace(/\t/g, String.raw`\t`)).join('|')})`

/** How far from a word something still belongs to it. */
const NEAR = 600

const ours =
  /wsus|susdb|update ?services?\b|windows ?update|softwaredistribution|\bwuau|usoclient|wsyncmgr|\bWCM\b|SMS_|\bccm|configmgr|apiremoting|\.asmx|iuident|:853[01]\b|MSI \(|MainEngineThread|msiexec|postinstall|\bCBS\b|업데이트 서비스|윈도우 업데이트|software update point/i

/** Whether something of WSUS or Windows Update stands near a place. */
export const isNearOurs = (text: string, from: number, to: number): boolean =>
  ours.test(text.slice(Math.max(0, from - NEAR), to + NEAR))

/** The part of a text around a place, of at most so many characters before and after it. */
export const around = (text: string, from: number, to: number, reach: number): string =>
  text.slice(Math.max(0, from - reach), to + reach)

const partOfWord = /[\p{L}\p{N}_]/u
const isWord = (text: string, at: number) => at >= 0 && at < text.length && partOfWord.test(text.charAt(at))

/**
 * Whether a code or a number stands there as a whole: it is no part of a longer number or word, of a version (1.2.3), of an
 * amount (1,234) or of a GUID.
 */
export function isWhole(text: string, from: number, to: number): boolean {
  if (isWord(text, from - 1) || isWord(text, to)) return false
  const before = text.slice(Math.max(0, from - 2), from)
  const after = text.slice(to, to + 2)
  if (/[\p{L}\p{N}][.,:-]$|[\p{N}]['’]$/u.test(before) && !/[\p{L}][.,:]$/u.test(before)) return false
  return !/^[.,:'’-][\p{N}]|^-[\p{L}]/u.test(after)
}

/** Whether a place is all that there is in the text. */
export const isAll = (text: string, from: number, to: number): boolean =>
  text.length < 200 && text.slice(0, from).trim() === '' && text.slice(to).trim() === ''
