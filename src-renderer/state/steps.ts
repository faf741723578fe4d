import type { RunView } from '#shared/contract/views'
import type { Words } from './words.svelte'

export type PlannedStep = RunView['plan']['steps'][number]

/** What a step does, in words. */
export function stepText(words: Words, { kind, input, to }: PlannedStep): string {
  const values = Object.entries(input).map(([name, value]): [string, string | number] => {
    if (name === 'value' && to) return [name, words.value(to)]
    if (typeof value === 'boolean') return [name, words.value({ word: value ? 'yes' : 'no' })]
    if (typeof value === 'number') return [name, words.count(value)]
    return [name, words.maybe(`setting.${value}`) ?? words.maybe(`word.${value}`) ?? value]
  })
  return words.name(`step.${kind}`, Object.fromEntries(values))
}

/** The lines of a guide for hands; empty for a step that the program does itself. */
export function guideLines(words: Words, { kind, input }: PlannedStep): string[] {
  if (kind !== 'by-hand') return []
  const lines: string[] = []
  for (let n = 1; ; n++) {
    const line = words.maybe(`guide.${String(input['guide'])}.${n}`)
    if (line === null) return lines
    lines.push(line)
  }
}

/** Seconds as a person counts them. */
export const spanText = (words: Words, seconds: number): string =>
  seconds < 60
    ? words.value({ amount: seconds, unit: 'seconds' })
    : words.value({ amount: Math.ceil(seconds / 60), unit: 'minutes' })
