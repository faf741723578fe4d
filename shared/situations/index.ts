import type { Situation } from './define-situation'

/** Every machine that can be practised on. */
const all = [] as const

export type SituationId = string
export const situations = all as unknown as readonly Situation<SituationId>[]
export const situationOf = (id: string): Situation<SituationId> | undefined =>
  situations.find((situation) => situation.id === id)
