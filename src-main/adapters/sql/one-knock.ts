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
  return async (signal, ask) => {
    if (signal.aborted) return cancelled
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
    return unlessCancelled(signal, inTurn)
  }
}

const cancelled: SqlAnswer = { ok: false, problem: { code: 'cancelled', target: 'invoke-sql' }, error: null }

/** What comes, or that it was cancelled meanwhile. One signal is there for many questions, so nothing goes on listening to it. */
async function unlessCancelled(signal: AbortSignal, coming: Promise<SqlAnswer>): Promise<SqlAnswer> {
  let cancel: () => void = () => undefined
  const cancelling = new Promise<SqlAnswer>((resolve) => (cancel = () => resolve(cancelled)))
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await Promise.race([coming, cancelling])
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
