import { notReached } from '#shared/kernel/sql-problem'
import type { SqlAnswer } from '../../probes/sql-reader'

/** Asks once nothing else is being asked, and gives the answer; a cancelled one does not wait for its turn. */
export type Knock = (signal: AbortSignal, ask: () => Promise<SqlAnswer>) => Promise<SqlAnswer>

/**
 * Asks an engine one thing after the other. One that nothing is heard of takes the whole time limit to say so: whoever has waited
 * meanwhile gets the same answer, and who asks later asks anew.
 */
export function oneKnock(): Knock {
  let silent: SqlAnswer | null = null
  let silences = 0
  let last: Promise<unknown> = Promise.resolve()
  return (signal, ask) => {
    const before = silences
    const inTurn = last.then(async () => {
      if (signal.aborted) return cancelled
      if (silent && silences > before) return silent
      const answer = await ask()
      if (!answer.ok && answer.error && notReached(answer.error)) {
        silent = answer
        silences++
      }
      return answer
    })
    last = inTurn.catch(() => undefined)
    return Promise.race([inTurn, aborted(signal)])
  }
}

const cancelled: SqlAnswer = { ok: false, problem: { code: 'cancelled', target: 'invoke-sql' }, error: null }

const aborted = (signal: AbortSignal): Promise<SqlAnswer> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(cancelled), { once: true }))
