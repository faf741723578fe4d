import type * as v from 'valibot'
import type { Machine } from '#shared/kernel/machine'

/** R0 reads, R1 starts what should run, R2 short outage, R3 changes configuration, R4 cannot be undone exactly (wsus-knowledge.md, 0.3). */
export const risks = ['R0', 'R1', 'R2', 'R3', 'R4'] as const
export type Risk = (typeof risks)[number]

/** Who notices: each has a text, `affects.<id>`. */
export const affects = [
  'nobody',
  'wsus-for-a-moment',
  'all-sites',
  'other-databases',
  'database-sessions',
  'this-computer-for-a-moment',
  'this-computer',
] as const
export type Affected = (typeof affects)[number]

export interface StepKindRow<Schema extends v.GenericSchema> {
  input: Schema
  /** The machine that it changes, and at which one has to be for that; the server where left out. null: wherever the hands are. */
  on?: Machine | null
  risk: Risk
  /** exact: the old state comes back. not-needed: nothing is left behind. no: cannot be undone. */
  undo: 'exact' | 'not-needed' | 'no'
  /** The kind that this one takes back, where both stand in one plan: then the first has nothing left to undo. */
  takesBack?: string
  affects: Affected
  /** The longest that it may take; 0 for what hands do. */
  seconds: number
  /** Starts or opens something that may be closed on purpose: refused while work is planned or an attack is suspected. */
  opens: boolean
  /** What Windows would be told, to be read and copied. */
  command(input: v.InferOutput<Schema>): string
}
export const kind = <Schema extends v.GenericSchema>(row: StepKindRow<Schema>): StepKindRow<Schema> => row

/** Single quotes, because names may hold `$` (MSSQL$MICROSOFT##WID). For display; nothing is run from this text. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
