import { fail, ok, type Result } from '#shared/kernel/result'
import type { Reading } from '#shared/facts/reading'
import { newest } from '#shared/facts/reading'
import { CASE_FORMAT, CASE_VERSION, type SourceOf, type VisitRecord } from '#shared/session/visit-record'
import { treeOf } from '#shared/trees/index'
import type { Ports } from './ports'
import { recovered } from './recovering'
import { Visit } from './visit'

/** The visits that are open in this process. */
export class Visits {
  private readonly open = new Map<string, Visit>()

  constructor(private readonly ports: Ports) {}

  /** A new visit on a source. `from`: the saved case whose facts and history it takes over. */
  async begin(symptom: string, source: SourceOf, from: VisitRecord | null): Promise<Result<Visit>> {
    const record: VisitRecord = {
      format: CASE_FORMAT,
      version: CASE_VERSION,
      program: this.ports.program.version,
      id: this.ports.newId('visit'),
      symptom,
      source,
      startedAt: this.ports.clock.now().toISOString(),
      revision: 0,
      answers: [],
      readings: from ? recordedReadings(from) : [],
      judgements: [],
      left: [],
      solvedAt: null,
      runs: from?.runs.filter(({ state }) => state !== 'planned') ?? [],
      pictures: [],
      note: from?.note ?? '',
      practice: null,
    }
    const visit = await this.claim(record)
    if (visit.ok) await visit.value.keep()
    return visit
  }

  /** An open visit, or one from disk: taken for this process, and marked where a fix was interrupted. */
  async find(id: string): Promise<Result<Visit>> {
    const known = this.open.get(id)
    if (known) return ok(known)
    const record = await this.ports.store.load(id)
    if (!record.ok) return record
    const journal = await this.ports.store.journal(id).entries()
    if (!journal.ok) return journal
    return this.open.has(id) ? ok(this.open.get(id) as Visit) : this.claim(recovered(record.value, journal.value))
  }

  /** Removes all of a visit. */
  async remove(id: string): Promise<Result<null>> {
    const visit = await this.find(id)
    if (visit.ok && visit.value.working) return fail({ code: 'busy' })
    if (!visit.ok && visit.problem.code === 'case-in-use') return visit
    this.open.delete(id)
    return this.ports.store.remove(id)
  }

  private async claim(record: VisitRecord): Promise<Result<Visit>> {
    const tree = treeOf(record.symptom)
    if (!tree) return fail({ code: 'unknown-id', what: 'symptom', id: record.symptom })
    const source = this.ports.sources.open(record.source, record)
    if (!source.ok) return source
    const claimed = await this.ports.store.claim(record.id)
    if (!claimed.ok) return claimed
    const visit = new Visit(record, tree, source.value, this.ports)
    this.open.set(record.id, visit)
    return ok(visit)
  }
}

/** The newest reading of each fact, as something that was recorded elsewhere. */
const recordedReadings = (from: VisitRecord): Reading[] =>
  [...newest(from.readings).values()].map((one) => ({ ...one, from: 'case' }))
