import * as v from 'valibot'
import type { FactResults } from '#shared/causes/define-cause'
import { facts as allFacts } from '#shared/facts/index'
import type { SourceOf } from './visit-record'

/** Name and Windows of the server, as far as they were read. */
export function machineIn(facts: FactResults): { name: string | null; windows: string | null } {
  const result = facts['windows-version']
  const read = result?.ok ? v.safeParse(allFacts['windows-version'].shape, result.value) : null
  if (!read?.success) return { name: null, windows: null }
  const { name, product, build, ubr } = read.output
  return { name, windows: `Windows Server ${product} (${build}.${ubr})` }
}

/** Whether facts come from a practice machine, be it now or when the case was recorded. */
export const isPractice = (source: SourceOf): boolean =>
  source.kind === 'practice' || (source.kind === 'case' && source.recordedSource === 'practice')
