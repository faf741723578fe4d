import type { ProbedFactId } from '#shared/facts/index'
import type { PlannedStep } from '#shared/fixes/step'
import type { MachineRole } from '#shared/kernel/machine'
import type { Result } from '#shared/kernel/result'
import type { SourceOf, VisitRecord } from '#shared/session/visit-record'
import type { ComputerList } from '../probes/computer-list'
import type { Language, Theme } from '#shared/contract/contract'

/** Everything that the application touches, behind interfaces. Adapters implement them; tests bring their own. */
export interface Ports {
  program: { version: string; face: 'window' | 'page' | 'test'; defaultSource: 'live' | 'practice' }
  clock: Clock
  /** A new id for a visit (short, readable over the telephone), a plan or a picture. */
  newId(what: 'visit' | 'plan' | 'picture'): string
  log: { /** Writes an unexpected error down and gives the number to quote. */ fault(error: unknown): string }
  store: VisitStore
  sources: Sources
  camera: Camera
  machine: OwnMachine
}

export interface Clock {
  now(): Date
  /** Resolves after the time, or as soon as the signal aborts; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Visits on disk, one folder each (design, section 14). */
export interface VisitStore {
  /** Every visit that can be read, newest first. */
  list(): Promise<VisitRecord[]>
  load(visit: string): Promise<Result<VisitRecord>>
  /** Writes the whole record, so that a killed process leaves the old or the new one, never a half; in the order of asking. */
  save(record: VisitRecord): Promise<Result<null>>
  /** Removes everything of a visit. */
  remove(visit: string): Promise<Result<null>>
  /** Takes a visit for this process; a problem `case-in-use` where another living process has it. */
  claim(visit: string): Promise<Result<null>>
  journal(visit: string): Journal
  savePicture(visit: string, picture: string, png: Uint8Array): Promise<Result<null>>
  picture(visit: string, picture: string): Promise<Result<Uint8Array>>
  /** Writes the files of a ticket into the visit's folder and gives that folder. */
  saveTicket(visit: string, files: readonly { name: string; content: string | Uint8Array }[]): Promise<Result<string>>
  settings(): Promise<Settings>
  /** Keeps what is given and leaves the rest as it is. */
  keepSettings(change: Partial<Settings>): Promise<Result<null>>
}

/** What a person chose for all visits; null: nothing yet. */
export interface Settings {
  language: Language | null
  theme: Theme | null
}

/** What was done to a machine: captured before, performed, checked after, restored. */
export interface JournalEntry {
  at: string
  run: string
  step: number
  phase: 'captured' | 'performed' | 'checked' | 'by-hand' | 'restoring' | 'restored'
  kind: PlannedStep['kind']
  input: PlannedStep['input']
  value: unknown
}

/** Append-only, on disk before `append` resolves, each line with the hash of the one before. */
export interface Journal {
  append(entry: JournalEntry): Promise<Result<null>>
  entries(): Promise<Result<JournalEntry[]>>
}

export interface Sources {
  /** Opens the source of a visit. `record`: the visit, with what a saved case or a practised machine needs, and the computer that it is about. */
  open(of: SourceOf, record: Pick<VisitRecord, 'readings' | 'practice' | 'computer'>): Result<Source>
}

/** Where facts come from. Reading never throws; one fact that cannot be read never stops the others. */
export interface Source {
  /**
   * `begun` is called when its turn has come, where facts wait for each other (`queues`): until then its time does not count.
   */
  read(fact: ProbedFactId, signal: AbortSignal, begun?: () => void): Promise<Result<unknown>>
  /** Facts are best asked for all at once: this source lets them wait for each other by itself. */
  readonly queues: boolean
  /** The computers that the server knows, silent ones first; null: this source needs nobody to choose. */
  computers: ((signal: AbortSignal) => Promise<Result<ComputerList>>) | null
  /** null: nothing can be changed here. */
  hands: Hands | null
  /** What must be kept to go on later; null for a real machine. */
  keep(): unknown
}

/** What changes a machine, one planned step at a time. */
export interface Hands {
  /** The value that the step touches, as it is now. */
  observe(step: PlannedStep): Promise<Result<unknown>>
  perform(step: PlannedStep): Promise<Result<null>>
  /** Whether a value is what the step was to achieve. */
  isDone(step: PlannedStep, value: unknown): boolean
  /** Puts one value back. */
  restore(step: PlannedStep, before: unknown): Promise<Result<null>>
}

/** The machine that the program runs on, and what it may do there. */
export interface OwnMachine {
  /** What the machine is to WSUS; null: not found out. */
  role(): Promise<MachineRole | null>
  /** null: there is no such thing here, or it could not be found out. */
  elevated(): Promise<boolean | null>
  /** Starts the program again as administrator and ends this one; null: it cannot. A problem where consent was refused. */
  restart: (() => Promise<Result<null>>) | null
}

/** Takes a picture of the window as PNG; a problem where there is no window. */
export interface Camera {
  readonly available: boolean
  take(): Promise<Result<Uint8Array>>
}
