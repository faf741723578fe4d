import { causeOf, type CauseId } from '#shared/causes/index'
import { judge, type FactResults } from '#shared/causes/define-cause'
import { fail, ok } from '#shared/kernel/result'
import { healthy, type Wanted } from '#shared/practice/healthy'
import { factsOf } from '#shared/practice/observe/index'
import type { MachineState } from '#shared/practice/state'
import { later, NOW } from '../practice/rehearse'

/** What the tests of a computer that does not report have in common. */

export const machine = (wanted: Wanted = {}) => healthy(wanted)(NOW)
export const ago = (minutes: number) => later(-minutes)

export function verdict(id: CauseId, facts: FactResults, since: string | null = null) {
  const cause = causeOf(id)
  if (!cause) throw new Error(id)
  return judge(cause, facts, { now: NOW, since })
}
/** How sure a finding is, or what the verdict is instead. */
export function on(
  id: CauseId,
  state: MachineState,
  answers: Record<string, string> = {},
  since: string | null = null,
) {
  const given = Object.fromEntries(Object.entries(answers).map(([fact, choice]) => [fact, ok(choice)]))
  const found = verdict(id, { ...factsOf(state), ...given }, since)
  return found.is === 'present' ? found.confidence : found.is
}
/** What is known at the server, where nothing of the computer can be read. */
export function fromServer(state: MachineState, ...unread: (keyof FactResults)[]): FactResults {
  const none = unread.map((fact) => [fact, fail({ code: 'not-recorded', target: fact })] as const)
  return { ...factsOf(state), ...Object.fromEntries(none) }
}
