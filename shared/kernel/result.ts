import type { Problem } from './problem'

/** What could be expected to go wrong is a value: either what was asked for, or a problem that a person can read about. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** A result that holds what was asked for. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A result that says why there is nothing. */
export const fail = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem })
