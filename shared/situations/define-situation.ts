import type { CauseId } from '#shared/causes/index'
import type { Machine } from '#shared/kernel/machine'
import type { MachineState } from '#shared/practice/state'

/** A machine in a known state: what differs from a healthy one, and what is wrong with it. Feeds practice, tests and pictures. */
export interface Situation<Id extends string = string> {
  id: Id
  /** The symptom that a person in front of this machine would pick. */
  symptom: string
  /** At which of the two machines the person is when the visit begins; the server where left out. */
  begins?: Machine
  /** A healthy machine as of `now` (ISO, UTC). */
  on(now: string): MachineState
  /** What is broken on it. */
  broken(machine: MachineState, now: string): MachineState
  /** What the person in front of it would answer, where a question is asked. */
  answers?: Readonly<Record<string, string>>
  /** The causes that are there and those that cannot be judged, and no others, in alphabetical order. */
  present: readonly CauseId[]
  unknown: readonly CauseId[]
}

/** Writes one situation down. */
export const defineSituation = <const Id extends string>(situation: Situation<Id>): Situation<Id> => situation

/** The state of a situation's machine as of `now`. */
export const stateOf = (situation: Situation, now: string): MachineState => situation.broken(situation.on(now), now)

/** At which machine a visit to a situation begins. */
export const beginsAt = ({ begins }: Situation): Machine => begins ?? 'server'
