import { sources } from '#shared/causes/sources'
import { amount } from '#shared/kernel/shown'
import { defineFix, type FixOption } from './define-fix'
import { renewHealth, setPool } from './pieces'

const lengths = [
  { length: 2000, source: 'wsus-best-practices' },
  { length: 25_000, source: 'optimize-wsus-server' },
] as const

const optionsAbove = (now: number): FixOption[] =>
  lengths
    .filter(({ length }) => length > now)
    .map(({ length, source }) => ({
      id: String(length),
      value: amount(length, 'count'),
      sources: [{ source, date: sources[source].date }],
    }))

/** Lets more requests wait. Why they wait is another matter (wsus-knowledge.md S2-5). */
export const lengthenPoolQueue = defineFix({
  id: 'lengthen-pool-queue',
  cures: ['wsuspool-queue-full'],
  needs: ['app-pool', 'wsus-service'],
  settlesSeconds: 60,
  fits: ({ 'app-pool': pool }) => pool !== null && optionsAbove(pool.queueLength).length > 0,
  options: ({ 'app-pool': pool }) => (pool ? optionsAbove(pool.queueLength) : []),
  plan({ 'app-pool': pool, 'wsus-service': wsus }, option) {
    if (!pool || option === null) return []
    const change = { from: amount(pool.queueLength, 'count'), to: amount(Number(option), 'count') }
    return [setPool(pool, 'queueLength', Number(option), change), ...renewHealth(wsus)]
  },
})
