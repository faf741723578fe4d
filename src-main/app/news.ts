import type { Clock } from './ports'

/** Wakes whoever waits for something newer. */
export interface News {
  tell(): void
  /** Resolves with the next news, or after the given time. */
  next(milliseconds: number): Promise<void>
}

/** News that nobody has waited for are not kept: whoever asks compares numbers first. */
export function createNews(clock: Clock): News {
  let waiting: (() => void)[] = []
  return {
    tell() {
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    },
    async next(milliseconds) {
      const gone = new AbortController()
      await Promise.race([
        new Promise<void>((resolve) => waiting.push(resolve)),
        clock.sleep(milliseconds, gone.signal),
      ])
      gone.abort()
    },
  }
}
