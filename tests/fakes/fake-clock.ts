import type { Clock } from '../../src-main/app/ports'

interface Sleeper {
  until: number
  wake(): void
}

/** A clock that only moves when the test says so. Sleepers wake in the order of their time. */
export interface FakeClock extends Clock {
  advance(seconds: number): Promise<void>
}

export function fakeClock(start = '2026-11-24T09:00:00.000Z'): FakeClock {
  let now = Date.parse(start)
  const sleepers = new Set<Sleeper>()
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    // Each look takes a millisecond, so that what happens later also has a later time.
    now: () => new Date(now++),
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper: Sleeper = {
          until: now + milliseconds,
          wake: () => {
            sleepers.delete(sleeper)
            resolve()
          },
        }
        if (signal?.aborted || milliseconds <= 0) return resolve()
        sleepers.add(sleeper)
        signal?.addEventListener('abort', sleeper.wake, { once: true })
      }),
    async advance(seconds) {
      const end = now + seconds * 1000
      await settle()
      for (;;) {
        const next = [...sleepers].sort((a, b) => a.until - b.until)[0]
        if (!next || next.until > end) break
        now = Math.max(now, next.until)
        next.wake()
        await settle()
      }
      now = Math.max(now, end)
      await settle()
    },
  }
}
