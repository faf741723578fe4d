import { isFactId } from '#shared/facts/index'
import type { Problem } from '#shared/kernel/problem'
import type { Shown } from '#shared/kernel/shown'
import { moment, number, show } from '#shared/messages/show'
import { translateAny, type Language, type MessageKey, type Placeholders } from '#shared/messages/translate'

type ReportKey = Extract<MessageKey, `report.${string}`>
type Values<K extends ReportKey> = [Placeholders<K>] extends [never]
  ? []
  : [values: Record<Placeholders<K>, string | number>]

/** Everything that a report says, in one language and one time zone. */
export interface Speaker {
  language: Language
  timeZone: string
  /** A text of the reports themselves. */
  say<K extends ReportKey>(key: K, ...values: Values<K>): string
  /** The text of something that has an id; the key itself where it has none. */
  name(key: string, values?: Record<string, string | number>): string
  value(value: Shown): string
  when(at: string): string
  count(value: number): string
  /** What went wrong, and what would settle it. */
  problem(problem: Problem): { text: string; next: string }
}

/** Speaks for one reader. The zone is named, so that a report reads the same wherever it is made. */
export function speaker(language: Language, timeZone: string): Speaker {
  const name: Speaker['name'] = (key, values = {}) => translateAny(language, key, values)
  return {
    language,
    timeZone,
    say: (key, ...[values]) => translateAny(language, key, values),
    name,
    value: (value) => show(language, value, null, timeZone),
    when: (at) => moment(language, at, null, timeZone),
    count: (value) => number(language, value),
    problem(problem) {
      const { code, ...rest } = problem
      const target =
        'target' in problem && isFactId(problem.target) ? { target: name(`fact.${problem.target}.title`) } : {}
      const machine = 'machine' in problem ? { machine: name(`machine.${problem.machine}`) } : {}
      const role = 'role' in problem ? { role: name(`role.${problem.role}`) } : {}
      const values = { ...rest, ...target, ...machine, ...role }
      return { text: name(`problem.${code}.text`, values), next: name(`problem.${code}.next`, values) }
    },
  }
}

/** The zone with its distance from UTC at that moment: `Asia/Seoul, UTC+09:00`. */
export function zoneName(timeZone: string, at: string): string {
  const part = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')
  const offset = (part?.value ?? '').replace('GMT', 'UTC')
  return timeZone === 'UTC' ? 'UTC' : `${timeZone}, ${offset}`
}
