import { fail, ok } from '#shared/kernel/result'
import type { Clock, Ports, Source } from '../../src-main/app/ports'
import { noDelays } from '../../src-main/adapters/practice-source'
import type { LiveMachine } from '../../src-main/adapters/live-source'
import { allSources } from '../../src-main/adapters/sources'
import { fakeClock } from './fake-clock'
import { memoryStore, type MemoryStore } from './memory-store'

/** Ports for a test: everything in memory, a clock of its own, practice machines that answer at once. */
export interface FakePorts extends Ports {
  store: MemoryStore
  /** Unexpected errors that were written down. */
  readonly faults: unknown[]
  /** The source that was opened last, for a test that plays "somebody else". */
  lastSource: Source | null
}

/** A test reads no machine live unless it brings one. */
const noShell = () => ({ code: 'not-on-this-system', target: '' }) as const
export const noMachine: LiveMachine = {
  powershell: noShell,
  databaseShell: noShell,
  sqlTexts: async () => ok(''),
  http: { ask: async () => fail({ code: 'not-on-this-system', target: '' }) },
  close: () => Promise.resolve(),
}

interface Wishes {
  clock?: Clock
  store?: MemoryStore
  /** Stands between the program and every source it opens. */
  source?: (real: Source) => Source
}

export function fakePorts({
  clock = fakeClock(),
  store = memoryStore(),
  source = (real) => real,
}: Wishes = {}): FakePorts {
  const faults: unknown[] = []
  const sources = allSources(clock, noDelays, noMachine)
  let count = 0
  const ports: FakePorts = {
    program: { version: '0.0.0-test', face: 'test', defaultSource: 'practice' },
    clock,
    newId: (what) => `${what}-${(count += 1)}`,
    log: { fault: (error) => String(faults.push(error)) },
    store,
    sources: {
      open(of, record) {
        const opened = sources.open(of, record)
        if (!opened.ok) return opened
        ports.lastSource = source(opened.value)
        return ok(ports.lastSource)
      },
    },
    camera: { available: true, take: () => Promise.resolve(ok(new Uint8Array([137, 80, 78, 71]))) },
    machine: { role: () => Promise.resolve(null), elevated: () => Promise.resolve(null), restart: null },
    faults,
    lastSource: null,
  }
  return ports
}
