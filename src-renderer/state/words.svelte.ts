import type { Language } from '#shared/contract/contract'
import type { Problem } from '#shared/kernel/problem'
import type { Shown } from '#shared/kernel/shown'
import { moment, number, show } from '#shared/messages/show'
import { isMessageKey, translateAny, type MessageKey, type Placeholders } from '#shared/messages/translate'
import type { Trouble } from './trouble'

type UiKey = Extract<MessageKey, `ui.${string}`>
type Values<K extends UiKey> = [Placeholders<K>] extends [never]
  ? []
  : [values: Record<Placeholders<K>, string | number>]

/** Says everything in the chosen language. Views hold ids only, so switching the language loses nothing. */
export class Words {
  language = $state<Language>('en')

  constructor(language: Language) {
    this.language = language
  }

  /** A text of the screens themselves. */
  say<K extends UiKey>(key: K, ...values: Values<K>): string {
    return translateAny(this.language, key, values[0])
  }

  /** The text of something that has an id. */
  name(key: string, values: Record<string, string | number> = {}): string {
    return translateAny(this.language, key, values)
  }

  /** The same where there may be none. */
  maybe(key: string): string | null {
    return isMessageKey(key) ? this.name(key) : null
  }

  value(value: Shown): string {
    return show(this.language, value, new Date().toISOString())
  }

  when(at: string): string {
    return moment(this.language, at, new Date().toISOString())
  }

  /** The same with its date, whatever day it is read on. */
  dated(at: string): string {
    return moment(this.language, at)
  }

  /** How long ago something was, in whole days. */
  age(at: string): string {
    const days = Math.floor((Date.now() - Date.parse(at)) / 86_400_000)
    return new Intl.RelativeTimeFormat(this.language, { numeric: 'auto' }).format(-days, 'day')
  }

  count(value: number): string {
    return number(this.language, value)
  }

  /** How long something took. */
  duration(milliseconds: number): string {
    if (milliseconds < 1000) return this.value({ amount: milliseconds, unit: 'milliseconds' })
    return this.say('ui.seconds', { n: number(this.language, milliseconds / 1000, 1) })
  }

  /** The label of something that was looked at: `<fact>.<part>`. */
  label(label: string): string {
    return this.name(`part.${label}`)
  }

  /** The name of a language of Windows: `ko-KR`. */
  tongue(tag: string): string {
    return new Intl.DisplayNames([this.language], { type: 'language' }).of(tag.slice(0, 2)) ?? tag
  }

  choice(fact: string, choice: string): string {
    return choice === 'unknown' ? this.say('ui.ask.unknown') : this.name(`choice.${fact}.${choice}`)
  }

  node(symptom: string, node: string, part: 'title' | 'why' = 'title'): string {
    return this.name(`node.${symptom}.${node}.${part}`)
  }

  /** What went wrong, and what to do next. `target`: what it went wrong with, where the caller knows a better name. */
  trouble(trouble: Trouble, target?: string): { text: string; next: string } {
    if (trouble.code === 'lost') return { text: this.say('ui.lost.text'), next: this.say('ui.lost.next') }
    const values = this.problemValues(trouble, target)
    return {
      text: this.name(`problem.${trouble.code}.text`, values),
      next: this.name(`problem.${trouble.code}.next`, values),
    }
  }

  /** A target that is a fact, a machine and a symptom are said with their names, and not their ids. */
  private problemValues({ code: _code, ...values }: Problem, target?: string): Record<string, string | number> {
    return {
      ...values,
      ...('target' in values && { target: target ?? this.maybe(`fact.${values.target}.title`) ?? values.target }),
      ...('machine' in values && { machine: this.name(`machine.${values.machine}`) }),
      ...('role' in values && { role: this.name(`role.${values.role}`) }),
      ...('symptom' in values && { symptom: this.maybe(`symptom.${values.symptom}.title`) ?? values.symptom }),
    }
  }
}
