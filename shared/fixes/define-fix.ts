import type { CauseId } from '#shared/causes/index'
import type { FactId, FactValue } from '#shared/facts/index'
import type { Shown } from '#shared/kernel/shown'
import type { SourceId } from '#shared/causes/sources'
import type { PlannedStep } from './step'
import type { Affected } from './step-kinds'

/** One of several ways to carry a fix out, with who advises it. */
export interface FixOption {
  id: string
  value: Shown
  sources: readonly { source: SourceId; date: string }[]
}

type Needed<N extends readonly FactId[]> = { [Id in N[number]]: FactValue<Id> }

/** A remedy for one or several causes. Everything here is pure: facts in, steps out. */
export interface Fix<Id extends string = string, N extends readonly FactId[] = readonly FactId[]> {
  id: Id
  cures: readonly CauseId[]
  needs: N
  /** Whether it is a remedy for this machine; not offered where it is not. Always, where left out. */
  fits?(facts: Needed<N>): boolean
  /** Ways to do it; the first is the one advised for this machine. */
  options?(facts: Needed<N>): readonly FixOption[]
  plan(facts: Needed<N>, option: string | null): PlannedStep[]
  /** Who notices on this machine, besides those whom each step names. */
  affects?(facts: Needed<N>): readonly Affected[]
  /** How long Windows may need until the same reading shows the cure; 0 where left out. */
  settlesSeconds?: number
}

/** Writes one fix down. */
export function defineFix<const Id extends string, const N extends readonly FactId[]>(fix: Fix<Id, N>): Fix<Id, N> {
  return fix
}
