import type { Situation } from './define-situation'
import { healthy2019 } from './healthy-2019'
import { widStopped } from './wid-stopped'

/** Every machine that can be practised on. */
const all = [healthy2019, widStopped] as const

export type SituationId = (typeof all)[number]['id']
export const situations: readonly Situation<SituationId>[] = all
export const situationOf = (id: string): Situation<SituationId> | undefined =>
  situations.find((situation) => situation.id === id)
