import type { Cause } from './define-cause'
import { wsusserviceStopped } from './wsusservice-stopped'

/** Every cause that the program can recognise. */
const all = [wsusserviceStopped] as const

export type CauseId = (typeof all)[number]['id']
/** The causes as the engine sees them, in the order of the file above. */
export const causes = all as unknown as readonly Cause<CauseId>[]
const byId = new Map<string, Cause<CauseId>>(causes.map((cause) => [cause.id, cause]))
export const causeOf = (id: string): Cause<CauseId> | undefined => byId.get(id)
