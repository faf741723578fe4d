import * as v from 'valibot'
import { machine } from '#shared/kernel/machine'
import { problem } from '#shared/kernel/problem'

/** One answer with its place and time. A reading is never changed; a later one stands beside it. */
export const reading = v.object({
  fact: v.string(),
  machine,
  /** UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  from: v.picklist(['probe', 'person', 'case']),
  milliseconds: v.number(),
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({ ok: v.literal(false), problem }),
  ]),
})
export type Reading = v.InferOutput<typeof reading>

/** The newest reading of each fact. */
export function newest(readings: readonly Reading[]): Map<string, Reading> {
  return new Map(readings.map((one) => [one.fact, one]))
}
