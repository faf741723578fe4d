import type { Problem } from '#shared/kernel/problem'
import type { SqlError } from '#shared/kernel/sql-problem'

/** The queries there are: each is a file of that name in `scripts/read`, and nothing else is ever sent. */
export const sqlNames = [
  'all-computers',
  'computer-doubles',
  'computer-list',
  'database-engine',
  'database-susdb',
  'event-table',
  'existing-database',
  'known-computer',
  'registration-limit',
  'setup-database',
  'server-role',
  'synchronised',
  'targeting',
] as const
export type SqlName = (typeof sqlNames)[number]

/** A text, a whole number of 32 bits, or a yes or no. */
export type SqlParameter = string | number | boolean
/** Moments are ISO in UTC; whole numbers of 64 bits come as text, because a number cannot hold them all. */
export type SqlValue = string | number | boolean | null

export interface SqlQuery {
  name: SqlName
  /** `master`, or the database of WSUS, whatever it is called there. */
  database: 'master' | 'susdb'
  parameters: Readonly<Record<string, SqlParameter>>
  seconds: number
  /** No more rows than this are taken. */
  most: number
}

export interface SqlRows {
  rows: readonly Readonly<Record<string, SqlValue>>[]
  /** There were more than could be taken. */
  more: boolean
}

export type SqlAnswer = { ok: true; value: SqlRows } | { ok: false; problem: Problem; error: SqlError | null }

/** Reads from the database of WSUS. */
export interface SqlReader {
  read(query: SqlQuery, signal: AbortSignal): Promise<SqlAnswer>
}
