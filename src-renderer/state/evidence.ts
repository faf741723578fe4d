import { sources } from '#shared/contract/sources'
import type { CauseView, FactRow, Here } from '#shared/contract/views'
import type { Words } from './words.svelte'

type Verdict = CauseView['verdict']
export type Evidence = Extract<Verdict, { is: 'present' }>['evidence'][number]
type Advice = Evidence['rule'][number]

export const evidenceOf = (verdict: Verdict | null): readonly Evidence[] =>
  verdict && verdict.is !== 'unknown' ? verdict.evidence : []

/** `<fact>.<part>` → `<fact>` */
export const factOfLabel = (label: string): string => label.slice(0, label.lastIndexOf('.'))

/** Where a value was read and when: from the row of its fact, where the check shows one. */
export function readFrom(words: Words, here: Here, label: string): string {
  const row = here.kind === 'check' ? here.rows.find(({ fact }) => fact === factOfLabel(label)) : undefined
  if (!row) return words.name(`fact.${factOfLabel(label)}.title`)
  const reader = words.name(`reader.${row.reader}`)
  return row.readAt ? words.say('ui.evidence.read', { reader, at: words.when(row.readAt) }) : reader
}

/** Who says what a value should be: title, publisher and date. */
export function saidBy(words: Words, { source, date }: Pick<Advice, 'source' | 'date'>): string {
  const { title, publisher } = sources[source]
  return words.say('ui.evidence.source', { title, publisher, date })
}

/** What several sources say, the same value only once. */
export function advised(words: Words, rule: readonly Advice[]): { should: string; by: string[] }[] {
  const byValue = new Map<string, string[]>()
  for (const advice of rule) {
    const should = words.value(advice.should)
    byValue.set(should, [...(byValue.get(should) ?? []), saidBy(words, advice)])
  }
  return [...byValue].map(([should, by]) => ({ should, by }))
}

/** How a fact turned out, as far as the judged causes say: something of it broke a rule, kept one, or was only read. */
export function markOfRow(row: FactRow, causes: readonly CauseView[], judged: boolean) {
  if (row.state === 'reading') return 'running'
  if (row.state === 'waiting') return 'waiting'
  if (row.state === 'problem') return 'unknown'
  if (!judged) return 'read'
  const pieces = causes.flatMap(({ verdict }) =>
    evidenceOf(verdict)
      .filter(({ label }) => factOfLabel(label) === row.fact)
      .map(({ holds }) => ({ holds, present: verdict.is === 'present' })),
  )
  if (pieces.some(({ holds, present }) => present && holds === false)) return 'found'
  return pieces.some(({ holds }) => holds === true) ? 'fine' : 'read'
}

/** Every fact that is missing for one of these causes, each once. */
export function missingIn(causes: readonly CauseView[]) {
  const all = causes.flatMap(({ verdict }) => (verdict.is === 'unknown' ? verdict.missing : []))
  return [...new Map(all.map((one) => [one.fact, one])).values()]
}
