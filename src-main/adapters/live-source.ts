import type { ProbedFactId } from '#shared/facts/index'
import { fail } from '#shared/kernel/result'
import type { Source } from '../app/ports'

/** The facts that this version reads from a live machine. */
export const liveFacts: readonly ProbedFactId[] = []

/** This machine. Whatever this version has no probe for says so: nothing is made up, and nothing can be changed. */
export const liveSource = (): Source => ({
  read: async (fact) => fail({ code: 'not-readable-yet', target: fact }),
  hands: null,
  keep: () => null,
})
