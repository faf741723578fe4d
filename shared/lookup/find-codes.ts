import { codeNames, codes, type Entry } from './entries'
import { anyOf, around, isAll, isWhole, type Found, type Rule } from './rule'

const NUMBERS = 2 ** 32

/** What makes a bare number read as an error code. */
const cue =
  /err|code|fail|\bhr\b|hresult|result|status|warn|fatal|exception|update|wsus|sync|오류|코드|실패|Fehler|エラー|コード|失敗|結果/i
const hasCue = (text: string, from: number, to: number) =>
  isAll(text, from, to) || cue.test(around(text, from, to, 80).replace(text.slice(from, to), ' '))

const hexDigits = (value: number) => value.toString(16).padStart(8, '0')
const known = [...codes.keys()]

const found = (entry: Entry | undefined, from: number, to: number): readonly Found[] =>
  entry ? [{ entry, from, to }] : []

/** 0x80244022, 80244022, and the same with `L` or `u` behind it. */
const hexCode = /(?:0x)?([0-9a-f]{8})(?:u?l)?(?![0-9a-z_])/iy
const hexStarts = [...new Set(known.map((value) => hexDigits(value).slice(0, 5)))]
const hex: Rule = {
  kind: 'code',
  anchors: hexStarts,
  coarse: [String.raw`\b(?:0x)?${anyOf(hexStarts)}[0-9a-f]{3}(?:u?l)?\b`],
  at(text, start, _end, again) {
    const withPrefix = /^0x$/i.test(text.slice(start - 2, start))
    const from = withPrefix ? start - 2 : start
    hexCode.lastIndex = from
    const match = hexCode.exec(text)
    const digits = match?.[1]
    if (!match || !digits || again(match[0]) || !isWhole(text, from, hexCode.lastIndex)) return []
    const to = hexCode.lastIndex
    const entry = codes.get(parseInt(digits, 16))
    // Without the 0x, digits alone may be any number, and a success code any size.
    const bare = !withPrefix && (/^\d+$/.test(digits) || digits.startsWith('0'))
    return entry && bare && !hasCue(text, from, to) ? [] : found(entry, from, to)
  },
}

/** 2149859362 and -2145107934: the same numbers in decimal. */
const decimalCode = /-?\d{9,10}(?!\d)/y
const signed = known.filter((value) => value >= NUMBERS / 2)
const decimalStarts = [
  ...new Set(signed.flatMap((value) => [String(value).slice(0, 4), String(NUMBERS - value).slice(0, 4)])),
]
const decimal: Rule = {
  kind: 'code',
  anchors: decimalStarts,
  coarse: [String.raw`\b${anyOf(decimalStarts)}[0-9]{5,6}\b`],
  at(text, start, _end, again) {
    const minus = /[-−]/.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2))
    decimalCode.lastIndex = start
    const match = decimalCode.exec(text)
    const from = minus ? start - 1 : start
    if (!match || again(match[0]) || !isWhole(text, from, decimalCode.lastIndex)) return []
    const to = decimalCode.lastIndex
    const number = Number(match[0])
    const entry = number >= NUMBERS ? undefined : codes.get(minus ? NUMBERS - number : number)
    if (!entry || (!minus && !hasCue(text, from, to))) return []
    return found(entry, from, to)
  },
}

/** WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL, ERROR_INSTALL_FAILURE, WSAETIMEDOUT. */
const nameOfCode = /[a-z][a-z0-9_]*/iy
const nameStarts = [...new Set([...codeNames.keys()].map((name) => name.toLowerCase().slice(0, 7)))]
const names: Rule = {
  kind: 'code',
  anchors: nameStarts,
  coarse: [String.raw`\b${anyOf(nameStarts)}`],
  at(text, start, _end, again) {
    nameOfCode.lastIndex = start
    const match = nameOfCode.exec(text)
    if (!match || again(match[0]) || !isWhole(text, start, nameOfCode.lastIndex)) return []
    return found(codeNames.get(match[0].toUpperCase()), start, nameOfCode.lastIndex)
  },
}

export const codeRules: readonly Rule[] = [hex, decimal, names]
