import { causeOf, causes } from '#shared/causes/index'
import { judge, type FactResults } from '#shared/causes/define-cause'
import { rank } from '#shared/causes/rank'
import type { CheckUpView } from '#shared/contract/check-up'
import { isAsked, factIds, probedFactIds } from '#shared/facts/index'
import type { Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import { causesOfTree } from '#shared/report/tree-facts'
import { factsOfVisit } from '#shared/session/factual'
import { isHere } from '#shared/session/halves'
import { computerIn, isPractice, machineIn } from '#shared/session/machine'
import type { SourceOf, VisitRecord } from '#shared/session/visit-record'
import { trees } from '#shared/trees/index'
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
    symptoms: done ? bySymptom(facts, now) : [],
  }
}

function bySymptom(read: FactResults, now: string): CheckUpView['symptoms'] {
  // Nobody was asked: what only a person can answer stays open.
  const asked = factIds.filter(isAsked).map((fact) => [fact, fail({ code: 'not-answered', target: fact })] as const)
  const facts = { ...Object.fromEntries(asked), ...read }
  const judgeOne = (id: string) => {
    const cause = causeOf(id)
    if (!cause) throw new Error(`no cause ${id}`)
    return judge(cause, facts, { now, since: null })
  }
  return trees
    .map((tree) => ({
      symptom: tree.id,
      proof: judgeOne(tree.proof),
      causes: rank(
        causes,
        causesOfTree(tree).map(({ cause }) => ({ cause, verdict: judgeOne(cause) })),
      ),
    }))
    .sort((one, other) => weightOf(other) - weightOf(one))
}

/** What was found comes first, then a symptom that is seen, then what stays open. */
function weightOf({ proof, causes }: CheckUpView['symptoms'][number]): number {
  const all = [proof, ...causes.map(({ verdict }) => verdict)]
  if (causes.some(({ verdict }) => verdict.is === 'present')) return 3
  return proof.is === 'present' ? 2 : all.some(({ is }) => is === 'unknown') ? 1 : 0
}
