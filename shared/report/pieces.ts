import * as v from 'valibot'
import { marks, type Evidence } from '#shared/causes/evidence'
import { sourceIds, sources } from '#shared/causes/sources'
import type { Missing } from '#shared/causes/verdict'
import { eventLog } from '#shared/facts/events'
import { problem } from '#shared/kernel/problem'
import type { Result } from '#shared/kernel/result'
import { shown, type Shown } from '#shared/kernel/shown'
import type { Speaker } from './speaker'

/** Pieces that reports are made of. What has an id keeps it beside its text, so that a program can read what a person reads. */

export const titled = v.object({ id: v.string(), text: v.string() })
export const said = v.object({ value: shown, text: v.string() })
export const source = v.object({
  id: v.picklist(sourceIds),
  title: v.string(),
  publisher: v.string(),
  /** When it was written; for a page that changes, when it was read. */
  date: v.pipe(v.string(), v.minLength(4)),
})
export type Source = v.InferOutput<typeof source>

/** What somebody advises. Where sources disagree there are several, each with its date. */
const advice = v.object({ should: said, mark: v.picklist(marks), source })

/** A value held against a rule. Without rule, limit, source and date it is none. */
export const finding = v.object({
  label: titled,
  value: said,
  holds: v.boolean(),
  rules: v.pipe(v.array(advice), v.minLength(1)),
})
export type Finding = v.InferOutput<typeof finding>

/** A value that is shown beside the rest and decides nothing, with what is advised for it where somebody does. */
export const besideIt = v.object({ label: titled, value: said, rules: v.array(advice) })
export type Beside = v.InferOutput<typeof besideIt>

/** A fact that was not read: why, and what would settle it. */
export const notRead = v.object({ fact: titled, problem, text: v.string(), next: v.string() })
export type NotRead = v.InferOutput<typeof notRead>

export const sourceWith = (id: Source['id'], date: string): Source => ({
  id,
  title: sources[id].title,
  publisher: sources[id].publisher,
  date,
})

/** A thing with an id, named. */
export const named = <Id extends string>(speaker: Speaker, kind: string, id: Id, tail = '.title') => ({
  id,
  text: speaker.name(`${kind}.${id}${tail}`),
})
const spoken = (speaker: Speaker, value: Shown) => ({ value, text: speaker.value(value) })

type Seen = Omit<Evidence, 'label'> & { label: string }

const pieceOf = (speaker: Speaker, { label, value, rule }: Seen): Beside => ({
  label: named(speaker, 'part', label, ''),
  value: spoken(speaker, value),
  rules: rule.map(({ should, mark, source, date }) => ({
    should: spoken(speaker, should),
    mark,
    source: sourceWith(source, date),
  })),
})

/** The pieces of evidence that were held against a rule, those that do not hold first. */
export function findingsIn(speaker: Speaker, evidence: readonly Seen[]): Finding[] {
  const judged = evidence.flatMap((one) => {
    const { holds } = one
    return holds === null || one.rule.length === 0 ? [] : [{ ...pieceOf(speaker, one), holds }]
  })
  return judged.sort((a, b) => Number(a.holds) - Number(b.holds))
}

/** The pieces that are only shown beside. */
export const besidesIn = (speaker: Speaker, evidence: readonly Seen[]): Beside[] =>
  evidence.filter(({ holds, rule }) => holds === null || rule.length === 0).map((one) => pieceOf(speaker, one))

/** What was missing for a verdict, in words. */
export const notReadIn = (speaker: Speaker, missing: readonly Missing[]): NotRead[] =>
  missing.map(({ fact, problem }) => ({ fact: named(speaker, 'fact', fact), problem, ...speaker.problem(problem) }))

/** How much of what there is to read was read. Every limit is here as "n of m". */
export const coverage = v.object({
  read: v.number(),
  of: v.number(),
  notRead: v.array(notRead),
  /** Nobody came to ask for these. */
  notReached: v.array(titled),
  /** Readings that stopped at their limit: there is more than was looked at. */
  limits: v.array(
    v.object({
      fact: titled,
      read: v.number(),
      of: v.number(),
      /** Too many to count them all: those since then were. */
      countedFrom: v.nullable(v.string()),
    }),
  ),
})
export type Coverage = v.InferOutput<typeof coverage>

/** What was read of these facts; `null`: nobody came to ask. */
export function coverageOf(
  speaker: Speaker,
  results: readonly (readonly [fact: string, Result<unknown> | null])[],
): Coverage {
  const asked = results.flatMap(([fact, result]) => (result === null ? [] : [{ fact, result }]))
  const missing = asked.flatMap(({ fact, result }) => (result.ok ? [] : [{ fact, problem: result.problem }]))
  const limits = asked.flatMap(({ fact, result }) => {
    const log = result.ok ? v.safeParse(eventLog, result.value) : null
    if (!log?.success) return []
    const { events, total, countedFrom } = log.output
    const isCut = events.length < total || countedFrom !== null
    return isCut ? [{ fact: named(speaker, 'fact', fact), read: events.length, of: total, countedFrom }] : []
  })
  return {
    read: asked.length - missing.length,
    of: results.length,
    notRead: notReadIn(speaker, missing),
    notReached: results.flatMap(([fact, result]) => (result === null ? [named(speaker, 'fact', fact)] : [])),
    limits,
  }
}
