import * as v from 'valibot'
import { factOf, isFactId, type FactId, type ProbedFactId } from '#shared/facts/index'
import type { Reading } from '#shared/facts/reading'
import { fail, type Result } from '#shared/kernel/result'
import { lastChange } from '#shared/session/factual'
import { isHere } from '#shared/session/halves'
import type { VisitRecord } from '#shared/session/visit-record'
import type { Clock, Ports } from './ports'
import type { Visit } from './visit'

/** How many probes are under way at once. More would only wait for each other on one machine. */
const SIDE_BY_SIDE = 4

/** What facts are read for: a visit, or a check of everything. */
export interface Reads extends Pick<Visit, 'source' | 'progress'> {
  readonly record: Pick<VisitRecord, 'standsAt' | 'readings'>
  batch: symbol | null
  touch(change?: Partial<Pick<VisitRecord, 'readings'>>): void
}

/** Facts among these that have no reading since the last change. */
export function stale(visit: Visit, facts: readonly ProbedFactId[]): ProbedFactId[] {
  const since = lastChange(visit.record)
  const known = new Set(visit.record.readings.filter(({ at }) => since === null || at > since).map(({ fact }) => fact))
  return facts.filter((fact) => !known.has(fact))
}

/**
 * Reads those of the facts that can be read where one stands, a few at a time, each with its own deadline and its own way to be cancelled. Every one ends as a reading, with a
 * value or with the reason why there is none. Resolves to false if another reading took its place meanwhile.
 */
export async function readFacts(
  visit: Reads,
  ports: Pick<Ports, 'clock' | 'log'>,
  facts: readonly ProbedFactId[],
): Promise<boolean> {
  const batch = Symbol('batch')
  visit.batch = batch
  for (const { cancel } of visit.progress.values()) cancel()
  visit.progress.clear()
  const here = facts.filter((fact) => isHere(fact, visit.record.standsAt))
  const cancelled = new Map(here.map((fact) => [fact, new AbortController()]))
  for (const [fact, controller] of cancelled)
    visit.progress.set(fact, { startedAt: null, cancel: () => controller.abort() })
  visit.touch()
  const waiting = [...cancelled]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [fact, controller] = next
      if (visit.batch !== batch) return
      const reading = await readOne(visit, ports, fact, controller)
      // Whoever took this reading's place reads what it needs itself; a value that came in meanwhile is still good.
      if (visit.batch !== batch && !reading.result.ok) return
      if (visit.batch === batch) visit.progress.delete(fact)
      visit.touch({ readings: [...visit.record.readings, reading] })
    }
  }
  await Promise.all(Array.from({ length: visit.source.queues ? facts.length : SIDE_BY_SIDE }, worker))
  return visit.batch === batch
}

async function readOne(
  visit: Reads,
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
  fact: ProbedFactId,
  controller: AbortController,
): Promise<Reading> {
  const { seconds, on } = factOf(fact)
  let started = clock.now()
  const result = await withDeadline(clock, fact, seconds, controller, (signal, begun) => {
    const begin = () => {
      started = clock.now()
      if (visit.progress.has(fact))
        visit.progress.set(fact, { startedAt: started.toISOString(), cancel: () => controller.abort() })
      visit.touch()
      begun()
    }
    if (!visit.source.queues) begin()
    return visit.source
      .read(fact, signal, begin)
      .catch((error: unknown) => fail({ code: 'internal', logRef: log.fault(error) }))
  })
  const ended = clock.now()
  return {
    fact,
    machine: on,
    at: ended.toISOString(),
    from: 'probe',
    milliseconds: ended.getTime() - started.getTime(),
    result: checkedFact(fact, result),
  }
}

/** A value that does not have the shape of its fact was not understood; it is never judged. */
export function checkedFact(fact: FactId, result: Result<unknown>): Reading['result'] {
  if (!result.ok || (isFactId(fact) && v.is(factOf(fact).shape, result.value))) return result
  return fail({ code: 'unreadable', target: fact })
}

/** Runs something that may hang: ends at its limit from when it begins, or when it is cancelled, whichever comes first. */
async function withDeadline(
  clock: Clock,
  target: string,
  seconds: number,
  controller: AbortController,
  read: (signal: AbortSignal, begun: () => void) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const done = new AbortController()
  const stopped = new Promise<Result<unknown>>((resolve) => {
    const stop = () => resolve(fail({ code: 'cancelled', target }))
    if (controller.signal.aborted) stop()
    else controller.signal.addEventListener('abort', stop, { once: true })
  })
  let begun: () => void = () => undefined
  const late = new Promise<Result<unknown>>((resolve) => {
    begun = () =>
      void clock.sleep(seconds * 1000, done.signal).then(() => resolve(fail({ code: 'timed-out', target, seconds })))
  })
  const result = await Promise.race([read(controller.signal, () => begun()), stopped, late])
  done.abort()
  controller.abort()
  return result
}
