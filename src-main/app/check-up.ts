import type { CheckUpView } from '#shared/contract/check-up'
import { probedFactIds } from '#shared/facts/index'
import type { Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import { bySymptom } from '#shared/report/by-symptom'
import { factsOfVisit } from '#shared/session/factual'
import { isHere } from '#shared/session/halves'
import { computerIn, isPractice, machineIn } from '#shared/session/machine'
import type { SourceOf, VisitRecord } from '#shared/session/visit-record'
import { createNews } from './news'
import type { Ports, Source } from './ports'
import { readFacts, type Reads } from './reading'
import { rowOf } from './view'

/** Every fact of one machine, read once. It lives in this process only: what is done about it is done in a visit. */
export interface CheckUp extends Reads {
  readonly id: string
  readonly of: SourceOf
  readonly record: Pick<VisitRecord, 'standsAt' | 'readings' | 'computer' | 'practice'>
  readonly seen: number
  /** Ends what is still being read; each of those facts says so. */
  stop(): void
  /** Resolves when something is newer than `seen`, or after the given time. */
  newer(seen: number, milliseconds: number): Promise<void>
}

/** As many as one person may have on their screens; the oldest is forgotten first. */
const KEPT = 4

/** The checks of everything that were begun in this process. */
export function createCheckUps(ports: Pick<Ports, 'clock' | 'log' | 'newId' | 'sources'>) {
  const all = new Map<string, CheckUp>()
  return {
    begin(of: SourceOf, standsAt: Machine): Result<CheckUp> {
      const source = ports.sources.open(of, { readings: [], practice: null, computer: null })
      if (!source.ok) return source
      const checkUp = createCheckUp(ports.newId('visit'), of, standsAt, source.value, ports)
      all.set(checkUp.id, checkUp)
      for (const [id, old] of [...all].slice(0, -KEPT)) {
        old.stop()
        all.delete(id)
      }
      const facts = probedFactIds.filter((fact) => isHere(fact, standsAt))
      readFacts(checkUp, ports, facts).catch((error: unknown) => ports.log.fault(error))
      return ok(checkUp)
    },
    find(id: string): Result<CheckUp> {
      const found = all.get(id)
      return found ? ok(found) : fail({ code: 'unknown-id', what: 'check-up', id })
    },
  }
}

function createCheckUp(
  id: string,
  of: SourceOf,
  standsAt: Machine,
  source: Source,
  { clock }: Pick<Ports, 'clock'>,
): CheckUp {
  let record: CheckUp['record'] = { standsAt, readings: [], computer: null, practice: null }
  let seen = 1
  const news = createNews(clock)
  return {
    id,
    of,
    source,
    progress: new Map(),
    batch: null,
    get record() {
      return record
    },
    get seen() {
      return seen
    },
    touch(change = {}) {
      record = { ...record, ...change }
      seen++
      news.tell()
    },
    stop() {
      for (const { cancel } of this.progress.values()) cancel()
    },
    async newer(after, milliseconds) {
      if (seen <= after) await news.next(milliseconds)
    },
  }
}

/** A check of everything as a screen needs it. Verdicts come when all facts are in: before, "not read yet" would look like "unknown". */
export function checkUpViewOf(checkUp: CheckUp, now: string): CheckUpView {
  const { id, of: source, record, seen: revision } = checkUp
  const rows = probedFactIds.filter((fact) => isHere(fact, record.standsAt)).map((fact) => rowOf(checkUp, fact, false))
  const facts = factsOfVisit(record)
  const done = rows.every(({ state }) => state === 'read' || state === 'problem')
  return {
    id,
    revision,
    source,
    practice: isPractice(source),
    standsAt: record.standsAt,
    machine: record.standsAt === 'server' ? machineIn(facts) : computerIn(facts),
    rows,
    read: rows.filter(({ state }) => state === 'read').length,
    of: rows.length,
    done,
    symptoms: done ? bySymptom(facts, now).map(({ tree, proof, causes }) => ({ symptom: tree.id, proof, causes })) : [],
  }
}
