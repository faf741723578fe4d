import type { FactId, FactValue } from '#shared/facts/index'
import type { Result } from '#shared/kernel/result'
import type { Missing, Verdict } from './verdict'

type Needed<N extends readonly FactId[]> = { [Id in N[number]]: FactValue<Id> }
type Helping<H extends readonly FactId[]> = { [Id in H[number]]?: FactValue<Id> }

/** When the judging takes place: ISO, UTC. `since`: the last fix; what is older than that does not keep a cured cause alive. */
export interface Moment {
  now: string
  since: string | null
}

/** A state of affairs that explains a symptom, judged from facts alone. */
export interface Cause<
  Id extends string = string,
  N extends readonly FactId[] = readonly FactId[],
  H extends readonly FactId[] = readonly FactId[],
> {
  /** The id of wsus-knowledge.md. */
  id: Id
  /** Judged only when all of these were read. */
  needs: N
  /** Judged without these, surer or better explained with them. */
  helps?: H
  /** Causes that follow from this one: it ranks above them. */
  explains?: readonly string[]
  judge(facts: Needed<N> & Helping<H>, moment: Moment): Verdict
}

/** Writes one cause down. Facts are named by id: `judge` gets them under those ids. */
export function defineCause<
  const Id extends string,
  const N extends readonly FactId[],
  const H extends readonly FactId[] = readonly [],
>(cause: Cause<Id, N, H>): Cause<Id, N, H> {
  return cause
}

/** Facts as they were read, each with its value or with why it has none. */
export type FactResults = Partial<Record<FactId, Result<unknown>>>

/** Judges one cause. A needed fact that was not read makes the verdict unknown, never absent. */
export function judge(cause: Cause, facts: FactResults, moment: Moment): Verdict {
  const missing: Missing[] = cause.needs.flatMap((fact) => {
    const result = facts[fact]
    if (result === undefined) return [{ fact, problem: { code: 'not-recorded' as const, target: fact } }]
    return result.ok ? [] : [{ fact, problem: result.problem }]
  })
  if (missing.length > 0) return { is: 'unknown', missing }
  const known = [...cause.needs, ...(cause.helps ?? [])].flatMap((fact) => {
    const result = facts[fact]
    return result?.ok ? [[fact, result.value] as const] : []
  })
  return withReasons(cause.judge(Object.fromEntries(known) as never, moment), facts)
}

/** Where a cause says that a helping fact is missing, why that fact could not be read. */
function withReasons(verdict: Verdict, facts: FactResults): Verdict {
  if (verdict.is !== 'unknown') return verdict
  return {
    is: 'unknown',
    missing: verdict.missing.map((one) => {
      const result = facts[one.fact as FactId]
      return result && !result.ok ? { fact: one.fact, problem: result.problem } : one
    }),
  }
}
