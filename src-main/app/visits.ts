import type { Machine } from '#shared/kernel/machine'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Reading } from '#shared/facts/reading'
import { newest } from '#shared/facts/reading'
import { CASE_FORMAT, CASE_VERSION, type SourceOf, type VisitRecord } from '#shared/session/visit-record'
import { beginsAt } from '#shared/situations/define-situation'
import { situationOf } from '#shared/situations/index'
import { computerOf } from '#shared/report/tree-facts'
import type { Tree } from '#shared/trees/define-tree'
import { treeOf } from '#shared/trees/index'
import type { Ports } from './ports'
import { recovered } from './recovering'
import { createVisit, type Visit } from './visit'

/** What a new visit takes over: a saved case, or what a check of everything has read. */
export type Begun = Pick<VisitRecord, 'standsAt' | 'readings'> &
  Partial<Pick<VisitRecord, 'computer' | 'runs' | 'note'>>

/** The visits that are open in this process. */
export interface Visits {
  /** A new visit on a source. `from`: what its facts and history are taken over from. */
  begin(symptom: string, source: SourceOf, from: Begun | null): Promise<Result<Visit>>
  /** An open visit, or one from disk: taken for this process, and marked where a fix was interrupted. */
  find(id: string): Promise<Result<Visit>>
  /** Every visit, newest first: as it is in this process where it is open, else as it is on disk. */
  all(): Promise<Pick<Visit, 'record' | 'working'>[]>
  /** Removes all of a visit. */
  remove(id: string): Promise<Result<null>>
}

export function createVisits(ports: Ports): Visits {
  const open = new Map<string, Visit>()

  async function claim(record: VisitRecord): Promise<Result<Visit>> {
    const tree = treeOf(record.symptom)
    if (!tree) return fail({ code: 'unknown-id', what: 'symptom', id: record.symptom })
    const source = ports.sources.open(record.source, record)
    if (!source.ok) return source
    const claimed = await ports.store.claim(record.id)
    if (!claimed.ok) return claimed
    const visit = createVisit(record, tree, source.value, ports)
    open.set(record.id, visit)
    return ok(visit)
  }

  /** Two screens that ask for the same visit at once get the same one. */
  const opening = new Map<string, Promise<Result<Visit>>>()
  function find(id: string): Promise<Result<Visit>> {
    const known = open.get(id)
    if (known) return Promise.resolve(ok(known))
    const under = opening.get(id) ?? load(id).finally(() => opening.delete(id))
    opening.set(id, under)
    return under
  }

  async function load(id: string): Promise<Result<Visit>> {
    const record = await ports.store.load(id)
    if (!record.ok) return record
    const journal = await ports.store.journal(id).entries()
    if (!journal.ok) return journal
    return claim(recovered(record.value, journal.value))
  }

  return {
    async begin(symptom, source, from) {
      const tree = treeOf(symptom)
      if (!tree) return fail({ code: 'unknown-id', what: 'symptom', id: symptom })
      // What was read for every symptom says nothing about where this one is looked for.
      const standsAt = from && source.kind === 'case' ? ok(from.standsAt) : await standsFirst(source, tree, ports)
      if (!standsAt.ok) return standsAt
      const visit = await claim(newRecord(ports, symptom, source, standsAt.value, from))
      if (visit.ok) await visit.value.keep()
      return visit
    },
    find,
    all: async () => (await ports.store.list()).map((record) => open.get(record.id) ?? { record, working: false }),
    async remove(id) {
      const visit = await find(id)
      if (visit.ok && visit.value.working) return fail({ code: 'busy' })
      if (!visit.ok && visit.problem.code === 'case-in-use') return visit
      if (visit.ok) visit.value.end()
      open.delete(id)
      return ports.store.remove(id)
    },
  }
}

function newRecord(
  { program, newId, clock }: Ports,
  symptom: string,
  source: SourceOf,
  standsAt: Machine,
  from: Begun | null,
): VisitRecord {
  return {
    format: CASE_FORMAT,
    version: CASE_VERSION,
    program: program.version,
    id: newId('visit'),
    symptom,
    source,
    startedAt: clock.now().toISOString(),
    standsAt,
    computer: from?.computer ?? null,
    revision: 0,
    answers: [],
    readings: from === null ? [] : source.kind === 'case' ? recordedReadings(from) : from.readings,
    judgements: [],
    left: [],
    solvedAt: null,
    runs: from?.runs?.filter(({ state }) => state !== 'planned') ?? [],
    pictures: [],
    note: from?.note ?? '',
    practice: null,
  }
}

/**
 * Where one begins: a practice machine says so. A real one that is no WSUS server is the computer, and a problem for a symptom that
 * is about a server alone. One that does not say what it is may be a server. `tree`: null for every symptom.
 */
export async function standsFirst(
  source: SourceOf,
  tree: Tree | null,
  { machine }: Pick<Ports, 'machine'>,
): Promise<Result<Machine>> {
  const situation = source.kind === 'practice' ? situationOf(source.situation) : undefined
  if (situation) return ok(beginsAt(situation))
  const role = source.kind === 'live' && !tree?.anywhere ? await machine.role() : null
  if (role !== 'client' && role !== 'neither') return ok('server')
  return tree === null || computerOf(tree, {}) ? ok('computer') : fail({ code: 'no-wsus-server', role })
}

/** The newest reading of each fact, as something that was recorded elsewhere. */
const recordedReadings = (from: Begun): Reading[] =>
  [...newest(from.readings).values()].map((one) => ({ ...one, from: 'case' }))
