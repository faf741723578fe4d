import { fail, ok, type Result } from '#shared/kernel/result'
import type { Frame } from './frames'
import { problemOf } from './problem-of'
import { startSession, type PsSession, type SessionFacts, type SessionStart } from './ps-session'

/** One persistent PowerShell session that reads for everybody, in as few round trips as possible (design, section 6). */
export interface PsRunner {
  /** `begun` is called when its turn has come: until then its time does not count. */
  read(
    call: string,
    given: Readonly<Record<string, unknown>>,
    seconds: number,
    signal: AbortSignal,
    begun?: () => void,
  ): Promise<Result<unknown>>
  /** What the session may do at all; starts one where there is none. */
  session(): Promise<Result<SessionFacts>>
  /** Ends the session with all that it started. */
  close(): Promise<void>
}

interface Wanted {
  call: string
  given: Readonly<Record<string, unknown>>
  seconds: number
  signal: AbortSignal
  begun(): void
  settled: boolean
  settle(result: Result<unknown>): void
}

/** How long the shell may take to say that it is done, once all answers are there; then it is replaced. */
const DONE_MILLISECONDS = 2000

/** Makes a runner; nothing is started before something is read. */
export function psRunner(start: SessionStart): PsRunner {
  const waiting: Wanted[] = []
  let session: PsSession | null = null
  let starting: Promise<Result<PsSession>> | null = null
  let working = false
  let closed = false
  let requests = 0

  /** The session, started where there is none; two who ask at once share one. */
  function ready(): Promise<Result<PsSession>> {
    if (session) return Promise.resolve(ok(session))
    starting ??= startSession(start).then((started) => {
      starting = null
      if (!started.ok) return started
      const opened = started.value
      session = opened
      void opened.ended.then(() => (session = session === opened ? null : session))
      return started
    })
    return starting
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    try {
      while (waiting.length > 0 && !closed) {
        const started = await ready()
        const batch = waiting.splice(0).filter(({ settled }) => !settled)
        if (!started.ok) for (const one of batch) one.settle(started)
        else if (batch.length > 0) waiting.unshift(...(await runBatch(started.value, batch)))
      }
    } finally {
      working = false
    }
  }

  /** Sends a batch and settles its calls as they are answered. Gives back those that a lost session did not get to. */
  async function runBatch(at: PsSession, batch: readonly Wanted[]): Promise<Wanted[]> {
    const request = `r${++requests}`
    const turn = turns(batch)
    at.listen((frame) => turn.hear(request, frame))
    void at.ended.then(() => turn.lost('shell-ended'))
    const calls = batch.map(({ call, given }) => ({ call, arguments: given }))
    const done = at.send(request, calls).then(() => turn.lost('unreadable', 500))
    turn.begin()
    const complete = await turn.over
    // One that does not come to an end after all its answers would hold up the next request.
    if (!complete || !(await within(DONE_MILLISECONDS, done))) await at.kill()
    return batch.filter(({ settled }) => !settled)
  }

  return {
    read: (call, given, seconds, signal, begun = () => undefined) =>
      new Promise((resolve) => {
        if (signal.aborted || closed) return resolve(fail({ code: 'cancelled', target: call }))
        const one: Wanted = {
          ...{ call, given, seconds, signal, begun, settled: false },
          settle(result) {
            if (this.settled) return
            this.settled = true
            signal.removeEventListener('abort', cancelled)
            resolve(result)
          },
        }
        const cancelled = () => one.settle(fail({ code: 'cancelled', target: call }))
        signal.addEventListener('abort', cancelled, { once: true })
        waiting.push(one)
        // Whatever is asked for at the same moment goes in one round trip.
        setImmediate(() => void work())
      }),
    async session() {
      const started = await ready()
      return started.ok ? ok(started.value.facts) : started
    },
    async close() {
      closed = true
      for (const one of waiting.splice(0)) one.settle(fail({ code: 'cancelled', target: one.call }))
      const started = session ?? (await starting?.then((result) => (result.ok ? result.value : null)))
      await started?.kill()
    },
  }
}

/** Whether something settles within a time. */
function within(milliseconds: number, done: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds)
    void done.then(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}

/** The calls of a batch, one after another: whose turn it is, and how long it has. */
function turns(batch: readonly Wanted[]) {
  let at = -1
  let timer: NodeJS.Timeout | undefined
  let end: (complete: boolean) => void = () => undefined
  /** True: all were answered. False: the session is lost. */
  const over = new Promise<boolean>((resolve) => (end = resolve))
  const finish = (complete: boolean) => {
    clearTimeout(timer)
    batch[at]?.signal.removeEventListener('abort', cancelled)
    at = batch.length
    end(complete)
  }
  // One that is being read cannot be taken back: the session goes, with whatever hangs in it.
  const cancelled = () => finish(false)

  function begin() {
    clearTimeout(timer)
    batch[at]?.signal.removeEventListener('abort', cancelled)
    at++
    const one = batch[at]
    if (!one) return finish(true)
    if (one.signal.aborted) return finish(false)
    one.begun()
    one.signal.addEventListener('abort', cancelled, { once: true })
    timer = setTimeout(() => {
      one.settle(fail({ code: 'timed-out', target: one.call, seconds: one.seconds }))
      finish(false)
    }, one.seconds * 1000)
  }

  return {
    over,
    begin,
    /** An answer counts once, and only when its turn is. */
    hear(request: string, { request: of, index, answer }: Frame) {
      const one = batch[at]
      if (of !== request || index !== at || !one) return
      if (!answer) one.settle(fail({ code: 'unreadable', target: one.call }))
      else if (answer.problem) one.settle(fail(problemOf(answer.problem, one.call)))
      else one.settle(ok(answer.value))
      begin()
    },
    /** No answer will come any more. */
    lost(code: 'shell-ended' | 'unreadable', grace = 0) {
      setTimeout(() => {
        const one = batch[at]
        one?.settle(fail({ code, target: one.call }))
        if (one) finish(false)
      }, grace)
    },
  }
}
