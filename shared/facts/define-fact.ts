import type * as v from 'valibot'
import type { Machine } from '#shared/kernel/machine'
import type { Shown } from '#shared/kernel/shown'

/** Who told us: shown as the source of a reading, `reader.<reader>`. */
export const readers = [
  'service-control-manager',
  'registry',
  'iis',
  'event-log-application',
  'event-log-system',
  'event-log-security',
  'http',
  'sql',
  'wsus-api',
  'log-file',
  'windows',
  'person',
] as const
export type Reader = (typeof readers)[number]

/** One question about a machine, or to the person, and the shape of its answer. */
export interface Fact<
  Id extends string = string,
  Schema extends v.GenericSchema = v.GenericSchema,
  Part extends string = string,
> {
  id: Id
  /** Whose fact it is: only there it can be read. */
  on: Machine
  /** Who reads it on a live machine; `person` for what only a person can see. */
  reader: Reader
  /** The longest that reading it may take, in seconds. */
  seconds: number
  shape: Schema
  /** What of it evidence may name: each has a text `part.<id>.<part>`. */
  parts: readonly Part[]
  /** The few words that sum an answer up, in order of weight. */
  tell(value: v.InferOutput<Schema>): readonly (readonly [Part, Shown])[]
}

/** Writes one fact down. Who reads it stays in the type: it tells what only a person can answer. */
export function defineFact<
  const Id extends string,
  Schema extends v.GenericSchema,
  const Part extends string,
  const By extends Reader,
>(fact: Fact<Id, Schema, Part> & { reader: By }): Fact<Id, Schema, Part> & { reader: By } {
  return fact
}

export type ValueOf<F> = F extends { shape: infer S extends v.GenericSchema } ? v.InferOutput<S> : never
export type LabelOf<F> = F extends { id: infer I extends string; parts: readonly (infer P extends string)[] }
  ? `${I}.${P}`
  : never
