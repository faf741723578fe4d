import type { Problem } from '#shared/kernel/problem'
import type { Result } from '#shared/kernel/result'

/** What can go wrong as a screen sees it: a problem of the program, or that the program itself does not answer any more. */
export type Trouble = Problem | { code: 'lost' }
export type Outcome<T> = { ok: true; value: T } | { ok: false; trouble: Trouble }

/** A call with every way to fail turned into a value. */
export async function heard<T>(call: Promise<Result<T>>): Promise<Outcome<T>> {
  try {
    const result = await call
    return result.ok ? result : { ok: false, trouble: result.problem }
  } catch {
    return { ok: false, trouble: { code: 'lost' } }
  }
}
