import type { Cause } from './define-cause'
import { confidences, type Confidence } from './verdict'

export interface Judged {
  cause: string
  verdict: { is: 'present'; confidence: Confidence } | { is: 'absent' | 'unknown' }
}

const weight = { present: 0, unknown: 1, absent: 2 } as const

/** All that follows from a cause, through others too; with `there`, only while each link of the chain is there itself. */
export function consequences(
  causes: readonly Cause[],
  id: string,
  there: (id: string) => boolean = () => true,
  seen = new Set<string>(),
): Set<string> {
  for (const next of causes.find((cause) => cause.id === id)?.explains ?? []) {
    if (seen.has(next) || !there(next)) continue
    seen.add(next)
    consequences(causes, next, there, seen)
  }
  return seen
}

/**
 * Present causes first, and of these the one that explains the most of the other present ones (a stopped pool explains a failed
 * page, not the reverse); then the surer one; otherwise the order of the tree is kept.
 */
export function rank<J extends Judged>(causes: readonly Cause[], judged: readonly J[]): J[] {
  const present = new Set(judged.filter(({ verdict }) => verdict.is === 'present').map(({ cause }) => cause))
  const explained = (id: string) => consequences(causes, id, (other) => present.has(other)).size
  const sureness = ({ verdict }: J) => (verdict.is === 'present' ? confidences.indexOf(verdict.confidence) : 0)
  return [...judged].sort(
    (a, b) =>
      weight[a.verdict.is] - weight[b.verdict.is] ||
      (a.verdict.is === 'present' ? explained(b.cause) - explained(a.cause) : 0) ||
      sureness(a) - sureness(b),
  )
}
