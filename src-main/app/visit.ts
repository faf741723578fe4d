import type { FactId } from '#shared/facts/index'
import type { Problem } from '#shared/kernel/problem'
import type { VisitRecord } from '#shared/session/visit-record'
import { walk, type Stop } from '#shared/session/walk'
import type { Tree } from '#shared/trees/define-tree'
import { createNews } from './news'
import type { Ports, Source } from './ports'

/** A fact that is waiting to be read, or being read. */
export interface Progress {
  startedAt: string | null
  cancel(): void
}

/**
 * A visit that is open in this process: its record, its source, and what is going on. Everything that a screen may see changes
 * through `touch` (in memory) or `keep` (on disk as well), so whoever waits for news is woken.
 */
export interface Visit {
  readonly record: VisitRecord
  readonly tree: Tree
  /** Another one once it is known which computer the visit is about. */
  source: Source
  /** Facts of the check at hand that are not in yet. */
  readonly progress: Map<FactId, Progress>
  /** Number of the newest change, kept or not. */
  readonly seen: number
  readonly route: Stop[]
  /** The stop on the screen: the one looked at if it is still on the way, else the last. */
  readonly here: Stop
  readonly notSaved: Problem | null
  /** What was kept and is still on its way to the disk; null: all of it is there. */
  readonly saving: Promise<void> | null
  /** An earlier stop that is being looked at instead of the last one. */
  looking: string | null
  /** A fix is at work: nothing else may change the visit. */
  working: boolean
  /** The check whose facts are being read; another reading takes its place. */
  batch: symbol | null
  /** Ends the wait of a run for hands or for Windows. */
  release: ((go: boolean) => void) | null
  now(): string
  /** Changes the record in memory and wakes whoever waits. */
  touch(change?: Partial<VisitRecord>): void
  /** Changes the record and writes it. A failed write loses nothing in memory and is shown until one succeeds. */
  keep(change?: Partial<VisitRecord>): Promise<void>
  /** Ends it in this process, for one that is being removed: nothing of it is read or written any more. */
  end(): void
  /** Resolves when something is newer than `seen`, or after the given time. */
  newer(seen: number, milliseconds: number): Promise<void>
}

/** Opens a visit in this process. */
export function createVisit(
  start: VisitRecord,
  tree: Tree,
  opened: Source,
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
): Visit {
  let record = start
  let notSaved: Problem | null = null
  let saving: Promise<void> | null = null
  let ended = false
  const news = createNews(clock)

  function touch(change: Partial<VisitRecord> = {}) {
    record = { ...record, ...change, revision: record.revision + 1 }
    news.tell()
  }

  async function save() {
    const saved = await store.save(record)
    const problem = saved.ok ? null : saved.problem
    if (problem?.code === notSaved?.code) return
    notSaved = problem
    touch()
  }

  return {
    get record() {
      return record
    },
    tree,
    source: opened,
    progress: new Map(),
    get seen() {
      return record.revision
    },
    get route() {
      return walk(tree, record)
    },
    get here() {
      const route = walk(tree, record)
      const stop = route.find(({ node }) => node === this.looking) ?? route.at(-1)
      if (!stop) throw new Error(`the tree ${tree.id} has no start`)
      return stop
    },
    get notSaved() {
      return notSaved
    },
    get saving() {
      return saving
    },
    looking: null,
    working: false,
    batch: null,
    release: null,
    now: () => clock.now().toISOString(),
    touch,
    async keep(change = {}) {
      touch({ ...change, practice: this.source.keep() })
      if (ended) return
      const saved = save()
      // Saves end in the order of asking, so the last one stands for all.
      const last = saved
        .catch(() => undefined)
        .then(() => {
          if (saving === last) saving = null
        })
      saving = last
      await saved
    },
    end() {
      ended = true
      this.batch = null
      for (const { cancel } of this.progress.values()) cancel()
    },
    async newer(seen, milliseconds) {
      if (record.revision <= seen) await news.next(milliseconds)
    },
  }
}
