import type { CheckUpView } from '#shared/contract/check-up'
import type { Here } from '#shared/contract/views'
import type { Words } from './words.svelte'

type Check = Extract<Here, { kind: 'check' }>

export interface Summary {
  mark: 'running' | 'found' | 'unknown' | 'fixed' | 'fine' | 'read'
  headline: string
  more: string
  done: number
  total: number
}

/** Whether a cause is open because what decides it is read on the other machine. */
const waitsElsewhere = (verdict: Check['causes'][number]['verdict']): boolean =>
  verdict.is === 'unknown' && verdict.missing.some(({ problem }) => problem.code === 'other-machine')

const arrived = (rows: Check['rows']) => rows.filter(({ state }) => state === 'read' || state === 'problem').length

const running = (words: Words, done: number, total: number): Summary => ({
  ...{ mark: 'running', done, total },
  headline: words.say('ui.check.progress', { done, total }),
  more: words.say('ui.check.progress.why'),
})

/** How much of everything was read. That all of it was is no verdict: those stand by symptom. */
export function sumOfAll(words: Words, { rows, done, read, of }: CheckUpView): Summary {
  if (!done) return running(words, arrived(rows), of)
  return {
    ...{ mark: read < of ? 'unknown' : 'read', done: of, total: of },
    headline: words.say('ui.everything.read', { read, of }),
    more: words.say(read < of ? 'ui.everything.stopped' : 'ui.everything.all'),
  }
}

/** What a check comes to. "Could not check" is never summed up as "fine". */
export function summaryOf(words: Words, { rows, causes, judged }: Check, fixed: readonly string[]): Summary {
  const total = rows.length
  if (!judged) return running(words, arrived(rows), total)
  const present = causes.filter(({ verdict }) => verdict.is === 'present')
  const open = causes.filter(({ verdict }) => verdict.is === 'unknown').length
  const elsewhere = causes.filter(({ verdict }) => waitsElsewhere(verdict)).length
  const [first] = present
  const sum = (mark: Summary['mark'], headline: string, more: string): Summary => ({
    mark,
    headline,
    more,
    done: total,
    total,
  })
  if (first) {
    const more =
      present.length > 1
        ? words.say('ui.check.more', { count: present.length - 1 })
        : elsewhere > 0
          ? words.say('ui.check.also-elsewhere', { count: elsewhere })
          : open > 0
            ? words.say('ui.check.also-open', { open })
            : words.say('ui.check.found')
    return sum('found', words.name(`cause.${first.cause}.title`), more)
  }
  if (elsewhere > 0) {
    const more = open > elsewhere ? words.say('ui.check.elsewhere.more', { count: open - elsewhere }) : null
    return sum(
      'unknown',
      words.say('ui.check.elsewhere', { count: elsewhere, of: causes.length }),
      more ?? words.say('ui.check.elsewhere.why'),
    )
  }
  if (open > 0)
    return sum('unknown', words.say('ui.check.open', { open, of: causes.length }), words.say('ui.check.open.why'))
  const none = words.say('ui.check.none.why')
  if (fixed.length > 0) return sum('fixed', words.say('ui.check.fixed'), words.say('ui.check.fixed.why'))
  return sum('fine', words.say('ui.check.none', { of: causes.length }), none)
}
