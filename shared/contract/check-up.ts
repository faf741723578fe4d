import * as v from 'valibot'
import { verdict } from '#shared/causes/verdict'
import { machine } from '#shared/kernel/machine'
import { machineNamed } from '#shared/session/machine'
import { sourceOf } from '#shared/session/visit-record'
import { factRow } from './views'

/** A cause with its verdict. */
const judged = v.object({ cause: v.string(), verdict })

/** Every fact that can be read where one stands, once, and what follows from them for each symptom. */
export const checkUpView = v.object({
  id: v.string(),
  /** Number of the newest change. */
  revision: v.number(),
  source: sourceOf,
  practice: v.boolean(),
  /** At which of the two machines everything is read. */
  standsAt: machine,
  machine: machineNamed,
  rows: v.array(factRow),
  /** How many of the facts have an answer: "read of of". */
  read: v.number(),
  of: v.number(),
  /** All facts are in, each with an answer or with the reason why there is none. */
  done: v.boolean(),
  /** By symptom, once all are in: whether the symptom itself is seen, and its causes, what was found first. */
  symptoms: v.array(v.object({ symptom: v.string(), proof: verdict, causes: v.array(judged) })),
})
export type CheckUpView = v.InferOutput<typeof checkUpView>
