import type { CauseView, VisitView } from '#shared/contract/views'
import { advised, evidenceOf } from './evidence'
import type { Words } from './words.svelte'

/** The text for whoever takes over: what was found, on which machine, what it rests on, and what was not checked. */
export function handOver(words: Words, view: VisitView, causes: readonly CauseView[], version: string): string {
  const { server, computer, practice, symptom, id } = view
  const machine = nameOf(server)
  const its = computer ? nameOf(computer) : ''
  const lines = [
    ...(practice ? [words.say('ui.practice.band'), ''] : []),
    words.say('ui.handover.symptom', { symptom: words.name(`symptom.${symptom}.title`) }),
    ...(machine ? [words.say('ui.handover.machine', { machine })] : []),
    ...(its ? [words.say('ui.handover.computer', { computer: its })] : []),
    ...causes.flatMap((cause) => ['', ...aboutCause(words, cause)]),
    '',
    words.say('ui.handover.from', { version, id }),
  ]
  return lines.join('\n')
}

const nameOf = ({ name, windows }: NonNullable<VisitView['computer']>) => [name, windows].filter(Boolean).join(', ')

function aboutCause(words: Words, { cause, verdict }: CauseView): string[] {
  if (verdict.is === 'unknown') {
    const open = verdict.missing.map(({ fact, problem }) => {
      const { text, next } = words.trouble(problem)
      return `- ${words.name(`fact.${fact}.title`)}: ${text} ${next}`
    })
    return [words.say('ui.handover.open', { cause: words.name(`cause.${cause}.name`) }), ...open]
  }
  const evidence = evidenceOf(verdict).map((one) => {
    const value = words.value(one.value)
    const should = advised(words, one.rule)
      .map((advice) => advice.should)
      .join(' / ')
    const label = words.label(one.label)
    return should && one.holds === false
      ? `- ${words.say('ui.handover.broken', { label, value, should })}`
      : `- ${words.say('ui.handover.value', { label, value })}`
  })
  return [words.name(`cause.${cause}.title`), words.name(`cause.${cause}.handover`), ...evidence]
}
