import * as v from 'valibot'
import { factOf, type FactId } from '#shared/facts/index'
import { newest, type Reading } from '#shared/facts/reading'
import { fail, type Result } from '#shared/kernel/result'
import type { Source } from '../app/ports'

/** What a case knows about a fact. The file came from elsewhere: what does not have the shape of its fact is no answer. */
export function recordedFact(recorded: ReadonlyMap<string, Reading>, fact: FactId): Result<unknown> {
  const result = recorded.get(fact)?.result
  if (!result) return fail({ code: 'not-recorded', target: fact })
  if (!result.ok) return result
  return v.is(factOf(fact).shape, result.value) ? result : fail({ code: 'unreadable', target: fact })
}

/** Facts that were recorded elsewhere: the newest reading of each. What was not recorded cannot be had here, and nothing can be changed. */
export function caseSource(readings: readonly Reading[]): Source {
  const recorded = newest(readings)
  return {
    read: async (fact) => recordedFact(recorded, fact),
    computers: null,
    hands: null,
    keep: () => null,
    queues: false,
  }
}
