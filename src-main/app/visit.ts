import type { FactId } from '#shared/facts/index'
import type { Problem } from '#shared/kernel/problem'
import type { VisitRecord } from '#shared/session/visit-record'
import { walk, type Stop } from '#shared/session/walk'
import type { Tree } from '#shared/trees/define-tree'
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
export class Visit {
  /** Facts of the check at hand that are not in yet. */
  readonly progress = new Map<FactId, Progress>()
  /** An earlier stop that is being looked at instead of the last one. */
  looking: string | null = null
  /** A fix is at work: nothing else may change the visit. */
  working = false
  /** The check whose facts are being read; another reading takes its place. */
  batch: symbol | null = null
  notSaved: Problem | null = null
  /** Ends the wait of a run for hands or for Windows. */
  release: ((go: boolean) => void) | null = null
  private revision: number
  private waiting: (() => void)[] = []

  constructor(
    public record: VisitRecord,
    readonly tree: Tree,
    readonly source: Source,
    private readonly ports: Pick<Ports, 'store' | 'clock'>,
  ) {
    this.revision = record.revision
  }

  get seen(): number {
    return this.revision
  }

  get route(): Stop[] {
    return walk(this.tree, this.record)
  }

  /** The stop on the screen: the one looked at if it is still on the way, else the last. */
  get here(): Stop {
    const route = this.route
    const looked = route.find(({ node }) => node === this.looking)
    return looked ?? (route.at(-1) as Stop)
  }

  now(): string {
    return this.ports.clock.now().toISOString()
  }

  /** Changes the record in memory and wakes whoever waits. */
  touch(change: Partial<VisitRecord> = {}): void {
    this.revision += 1
    this.record = { ...this.record, ...change, revision: this.revision }
    for (const wake of this.waiting.splice(0)) wake()
  }

  /** Changes the record and writes it. A failed write loses nothing in memory and is shown until one succeeds. */
  async keep(change: Partial<VisitRecord> = {}): Promise<void> {
    this.touch({ ...change, practice: this.source.keep() })
    const saved = await this.ports.store.save(this.record)
    const problem = saved.ok ? null : saved.problem
    if (problem?.code === this.notSaved?.code) return
    this.notSaved = problem
    this.touch()
  }

  /** Resolves when something is newer than `seen`, or after the given time. */
  async newer(seen: number, milliseconds: number): Promise<void> {
    if (this.revision > seen) return
    const gone = new AbortController()
    await Promise.race([
      new Promise<void>((resolve) => this.waiting.push(resolve)),
      this.ports.clock.sleep(milliseconds, gone.signal),
    ])
    gone.abort()
  }
}
