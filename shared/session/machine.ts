import * as v from 'valibot'
import type { FactResults } from '#shared/causes/define-cause'
import { facts as allFacts, type FactId, type FactValue } from '#shared/facts/index'
import { windowsNamed } from '#shared/facts/windows-version'
import type { Machine } from '#shared/kernel/machine'
import type { SourceOf } from './visit-record'

/** Name and Windows of a machine, as far as they were read. */
export const machineNamed = v.object({ name: v.nullable(v.string()), windows: v.nullable(v.string()) })
export type MachineNamed = v.InferOutput<typeof machineNamed>

/** The value of a fact that may come from a file. */
function valueIn<Id extends FactId>(facts: FactResults, id: Id): FactValue<Id> | null {
  const result = facts[id]
  return result?.ok && v.is(allFacts[id].shape, result.value) ? (result.value as FactValue<Id>) : null
}

/** Each of the two machines knows its own name. */
export const namingFacts = ['windows-version', 'computer-identity'] as const

/** The server. */
export function machineIn(facts: FactResults): MachineNamed {
  const read = valueIn(facts, 'windows-version')
  if (!read) return { name: null, windows: null }
  const { name, product, build, ubr } = read
  return { name, windows: `${windowsNamed(product)} (${build}.${ubr})` }
}

/** The computer; its name stands in the server's list too. */
export function computerIn(facts: FactResults): MachineNamed {
  const own = valueIn(facts, 'computer-identity')
  if (own) return { name: own.name, windows: `${windowsNamed(own.product)} (${own.build})` }
  return { name: valueIn(facts, 'known-computer')?.name ?? null, windows: null }
}

/** What each of the two machines calls the computer; null where that was not read. */
export const computerAsCalledOn = (machine: Machine, facts: FactResults): string | null =>
  valueIn(facts, machine === 'computer' ? 'computer-identity' : 'known-computer')?.name ?? null

/** Whether two names are of one computer: the server's list has them with their domain, and Windows does not tell case apart. */
export const sameComputer = (one: string, other: string): boolean => shortName(one) === shortName(other)
const shortName = (name: string) => name.split('.')[0]?.toLowerCase()

/** Whether a computer that was named is the server at which one stands: then both halves are of one machine, and both are here. */
export function isOwnName(facts: FactResults, computer: string | null): boolean {
  const own = valueIn(facts, 'windows-version')?.name
  return own !== undefined && computer !== null && sameComputer(own, computer)
}

/** Letters and digits of any language, a hyphen, an underscore, and dots of a full name. */
const computerName = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u

/** Longest full name in DNS. */
const LONGEST = 253

/** Whether a computer can be called that. */
export const isComputerName = (name: string): boolean => name.length <= LONGEST && computerName.test(name)

/** Whether facts come from a practice machine, be it now or when the case was recorded. */
export const isPractice = (source: SourceOf): boolean =>
  source.kind === 'practice' || (source.kind === 'case' && source.recordedSource === 'practice')
