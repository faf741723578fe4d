import type { StepInput, StepKind } from '#shared/fixes/step-kinds'
import { fail, type Result } from '#shared/kernel/result'
import type { MachineState } from '../state'

/** How one kind of change works on a practised machine. */
export interface Practice<K extends StepKind> {
  /** The value that the change touches, as it is now. */
  observe(machine: MachineState, input: StepInput<K>): Result<unknown>
  /** The machine afterwards, or why Windows refuses. What was accepted may still not take: `observe` shows that. */
  practise(machine: MachineState, input: StepInput<K>, at: string): Result<MachineState>
  /** Whether a value is what the change was to achieve. */
  isDone(value: unknown, input: StepInput<K>): boolean
  /** Puts that one value back. */
  restore(machine: MachineState, input: StepInput<K>, before: unknown, at: string): Result<MachineState>
}

/** What hands do on a practised machine, and how it shows that they did. */
export interface ByHand {
  observe(machine: MachineState): Result<unknown>
  practise(machine: MachineState, at: string): Result<MachineState>
  isDone(value: unknown): boolean
}

/** Windows says no; `reason` is the number of its error, or that of the database (`SQL 926`). */
export const refused = (target: string, reason: string) => fail({ code: 'step-refused', target, reason })

/** The numbers of Windows that practice knows. */
export const NOT_FOUND = '1168'
export const NOT_STARTED = '1062'
export const IN_USE = '32'
export const ALREADY_THERE = '183'
