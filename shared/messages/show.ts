import type { Shown, Unit } from '#shared/kernel/shown'
import { translateAny, type Language } from './translate'

const locale = { en: 'en-GB', ko: 'ko-KR' } as const

/** A number in the chosen language. */
export const number = (language: Language, value: number, digits = 0): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits }).format(value)

/** A moment in the chosen language and the zone of whoever looks; today's without the date. */
export function moment(language: Language, at: string, now: string | null = null, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  const day = (iso: string) => new Date(iso).toLocaleDateString('en-CA', zone)
  const today = now !== null && day(at) === day(now)
  return new Date(at).toLocaleString(locale[language], {
    ...zone,
    ...(today ? { timeStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' }),
    hourCycle: 'h23',
  } as Intl.DateTimeFormatOptions)
}

const byteSteps: readonly [number, string][] = [
  [1024 ** 4, 'TB'],
  [1024 ** 3, 'GB'],
  [1024 ** 2, 'MB'],
  [1024, 'KB'],
]
function bytes(language: Language, value: number): string {
  const [size, name] = byteSteps.find(([least]) => value >= least) ?? [1, 'B']
  return `${number(language, value / size, value / size < 10 && size > 1 ? 1 : 0)} ${name}`
}

function quantity(language: Language, value: number, unit: Unit): string {
  if (unit === 'bytes') return bytes(language, value)
  if (unit === 'count') return number(language, value)
  return translateAny(language, `unit.${unit}`, { n: number(language, value, unit === 'percent' ? 1 : 0) })
}

/** A value as text in the chosen language. `now`: to leave today's date out. */
export function show(language: Language, value: Shown, now: string | null = null, timeZone?: string): string {
  if ('word' in value) return translateAny(language, `word.${value.word}`)
  if ('choice' in value) return translateAny(language, `choice.${value.choice}`)
  if ('text' in value) return value.text
  if ('amount' in value) return quantity(language, value.amount, value.unit)
  if ('at' in value) return moment(language, value.at, now, timeZone)
  if ('atMost' in value) return `≤ ${show(language, value.atMost, now, timeZone)}`
  if ('atLeast' in value) return `≥ ${show(language, value.atLeast, now, timeZone)}`
  return value.list
    .map((one) =>
      'list' in one
        ? one.list.map((part) => show(language, part, now, timeZone)).join(': ')
        : show(language, one, now, timeZone),
    )
    .join(', ')
}
