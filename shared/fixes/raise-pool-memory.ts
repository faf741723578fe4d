import { amount, word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { memoryOptions } from './memory-options'
import { renewHealth, setPool, startIfStopped } from './pieces'

const shown = (kilobytes: number) => (kilobytes === 0 ? word('unlimited') : amount(kilobytes, 'kilobytes'))

/** Raises the memory limit of the pool to one of several advised values, and starts the pool if it was switched off. */
export const raisePoolMemory = defineFix({
  id: 'raise-pool-memory',
  cures: ['wsuspool-memory-limit'],
  needs: ['app-pool', 'server-memory', 'wsus-service'],
  fits: ({ 'app-pool': pool, 'server-memory': memory }) =>
    pool !== null &&
    pool.privateMemoryKilobytes > 0 &&
    memoryOptions(pool.privateMemoryKilobytes, memory.totalBytes).length > 0,
  options: ({ 'app-pool': pool, 'server-memory': memory }) =>
    pool ? memoryOptions(pool.privateMemoryKilobytes, memory.totalBytes) : [],
  plan({ 'app-pool': pool, 'wsus-service': wsus }, option) {
    if (!pool || option === null) return []
    const kilobytes = Number(option)
    return [
      setPool(pool, 'privateMemoryKilobytes', kilobytes, {
        from: shown(pool.privateMemoryKilobytes),
        to: shown(kilobytes),
      }),
      ...startIfStopped(pool),
      ...renewHealth(wsus),
    ]
  },
})
