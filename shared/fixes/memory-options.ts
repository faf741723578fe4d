import { sources, type SourceId } from '#shared/causes/sources'
import { amount, word } from '#shared/kernel/shown'
import type { FixOption } from './define-fix'

/** From this much memory on, "no limit" is advised here; Windows reports a little less than what is built in. */
const ROOMY_BYTES = 16_000_000_000
/** Below this, "no limit" would starve the database on the same server (wsus-knowledge.md F-POOL-LIMITS). */
const SMALL_BYTES = 8_000_000_000

/** What is advised for the pool's private memory, and by whom. They disagree, and 4 GB is 4194304 KB, not 4000000. */
const limits: readonly { kilobytes: number; by: readonly SourceId[] }[] = [
  { kilobytes: 4_000_000, by: ['wsus-messages-2017'] },
  { kilobytes: 4_194_304, by: ['wsus-connection-failures'] },
  { kilobytes: 8_000_000, by: ['wsus-messages-2017'] },
  { kilobytes: 8_388_608, by: ['wsus-connection-failures'] },
]
const unlimited: FixOption = {
  id: '0',
  value: word('unlimited'),
  sources: datesOf(['wsus-best-practices', 'optimize-wsus-server']),
}

function datesOf(by: readonly SourceId[]): FixOption['sources'] {
  return by.map((source) => ({ source, date: sources[source].date }))
}

/**
 * The limits that would be a raise and that the server has the memory for; the one advised for it first: none from 16 GB up, else
 * the largest that leaves half of the memory to the rest, else the smallest.
 */
export function memoryOptions(nowKilobytes: number, totalBytes: number): FixOption[] {
  const fitting = limits.filter(({ kilobytes }) => kilobytes > nowKilobytes && kilobytes * 1024 < totalBytes)
  const options = fitting.map(({ kilobytes, by }) => ({
    id: String(kilobytes),
    value: amount(kilobytes, 'kilobytes'),
    sources: datesOf(by),
  }))
  if (totalBytes >= ROOMY_BYTES) return [unlimited, ...options]
  const half = fitting.findLast(({ kilobytes }) => kilobytes * 1024 <= totalBytes / 2) ?? fitting[0]
  const first = options.filter(({ id }) => id === String(half?.kilobytes))
  const others = options.filter(({ id }) => id !== String(half?.kilobytes))
  return [...first, ...others, ...(totalBytes >= SMALL_BYTES ? [unlimited] : [])]
}
