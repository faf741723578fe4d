import type { Result } from '#shared/kernel/result'

/** What an argument of a function in the host script may be: its typed parameters take them. */
export type PsArguments = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Calls functions of the host script that read; it never takes a command or a script. */
export interface PsReader {
  /** `seconds`: the longest that this one may take once its turn has come. */
  read(call: string, given: PsArguments, seconds: number, signal: AbortSignal): Promise<Result<unknown>>
}

/** What probes read with. */
export interface ProbeTools {
  powershell: PsReader
  /** Name of the computer that the visit is about, as the person gave it; null: not said yet. */
  computer: string | null
}

/** Where one fact comes from on a live machine. Its answer still goes through the shape of the fact. */
export type Probe = (tools: ProbeTools, signal: AbortSignal) => Promise<Result<unknown>>
