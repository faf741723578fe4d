import type { RunView } from '#shared/contract/views'
import { isAtWork } from './screen'
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

/** A value as the machine gave it: a word where it is one of ours, else as it is. */
export function machineValue(words: Words, value: unknown): string {
  if (typeof value === 'boolean') return words.value({ word: value ? 'yes' : 'no' })
  if (typeof value === 'number') return words.count(value)
  return typeof value === 'string' ? (words.maybe(`word.${value}`) ?? value) : JSON.stringify(value)
}

/** A step for hands that the person said they cannot do. */
export const isGivenUp = ({ plan, steps }: RunView, index: number): boolean =>
  plan.steps[index]?.kind === 'by-hand' && steps[index]?.problem?.code === 'cancelled'

/** How far a step is; one that still waits when the run is over was not carried out. */
export function stateOfStep(run: RunView, index: number) {
  const state = run.steps[index]?.state ?? 'waiting'
  if (state === 'waiting' && !isAtWork(run)) return 'ui.step.not-run'
  if (run.steps[index]?.problem?.code === 'interrupted') return 'ui.step.interrupted'
  return isGivenUp(run, index) ? 'ui.step.given-up' : (`ui.step.${state}` as const)
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

/** Seconds as a person counts them; a line never ends between the number and its unit. */
export function spanText(words: Words, seconds: number): string {
  const text =
    seconds < 60
      ? words.value({ amount: seconds, unit: 'seconds' })
      : words.value({ amount: Math.ceil(seconds / 60), unit: 'minutes' })
  return text.replaceAll(' ', '\u00A0')
}
