import * as v from 'valibot'
import type { Label } from '#shared/facts/index'
import { shown, type Shown } from '#shared/kernel/shown'
import { sourceIds, sources, type SourceId } from './sources'

/**
 * How sure a statement is: V read in the cited source, A read out of Microsoft's own assemblies, K well known without a source.
 * What is only inferred (I) decides nothing, so it cannot be written here (wsus-knowledge.md, 0.1).
 */
export const marks = ['V', 'A', 'K'] as const
export type Mark = (typeof marks)[number]

const advice = v.object({ should: shown, mark: v.picklist(marks), source: v.picklist(sourceIds), date: v.string() })

/** What a value should be and who says so; several where sources disagree. */
export type Rule = readonly [v.InferOutput<typeof advice>, ...v.InferOutput<typeof advice>[]]

export const evidence = v.object({
  label: v.string(),
  value: shown,
  /** Empty for what is only shown beside the rest. */
  rule: v.array(advice),
  /** true: as it should be. null: not judged. */
  holds: v.nullable(v.boolean()),
})

/** One thing looked at: value, rule, limit, source and date. */
export type Evidence = v.InferOutput<typeof evidence> & { label: Label }

/** Writes a rule down. `date` is that of the source unless given. */
export function rule(first: RuleLine, ...others: RuleLine[]): Rule {
  return [line(first), ...others.map(line)]
}
interface RuleLine {
  should: Shown
  mark: Mark
  source: SourceId
  date?: string
}
const line = ({ should, mark, source, date }: RuleLine) => ({ should, mark, source, date: date ?? dateOf(source) })
const dateOf = (source: SourceId): string => sources[source].date

/** A value held against a rule. */
export const checked = (rule: Rule, label: Label, value: Shown, holds: boolean): Evidence => ({
  label,
  value,
  rule: [...rule],
  holds,
})

/** A value with what is advised for it, where that decides nothing here. */
export const advised = (rule: Rule, label: Label, value: Shown): Evidence => ({
  label,
  value,
  rule: [...rule],
  holds: null,
})

/** A value that is shown beside the rest and decides nothing. */
export const beside = (label: Label, value: Shown): Evidence => ({ label, value, rule: [], holds: null })
