import type { FactResults } from '#shared/causes/define-cause'
import type { FactValue } from '#shared/facts/index'
import type { SourceOf } from '#shared/session/visit-record'

/** Name and Windows of the server, as far as they were read. */
export function machineIn(facts: FactResults): { name: string | null; windows: string | null } {
  const result = facts['windows-version']
  if (!result?.ok) return { name: null, windows: null }
  const { name, product, build, ubr } = result.value as FactValue<'windows-version'>
  return { name, windows: `Windows Server ${product} (${build}.${ubr})` }
}

/** Whether facts come from a practice machine, be it now or when the case was recorded. */
export const isPractice = (source: SourceOf): boolean =>
  source.kind === 'practice' || (source.kind === 'case' && source.recordedSource === 'practice')
