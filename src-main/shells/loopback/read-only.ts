import { changingCalls } from '#shared/contract/contract'
import type { VisitView } from '#shared/contract/views'
import { fail, type Result } from '#shared/kernel/result'

type Call = (name: string, input: unknown) => Promise<Result<unknown>>

/**
 * The calls as a page in a browser may make them. Any program of the same user can speak for that page, so on a live machine it
 * only reads.
 */
export function readOnlyOnLive(call: Call): Call {
  return async (name, input) => {
    if (!changingCalls.some((changing) => changing === name)) return call(name, input)
    const found = await call('visit', { visit: visitIn(input) })
    // An input that names no visit at all is refused by the call itself, in its own name.
    if (!found.ok && found.problem.code !== 'bad-request') return found
    const live = found.ok && (found.value as VisitView).source.kind === 'live'
    return live ? fail({ code: 'read-only' }) : call(name, input)
  }
}

const visitIn = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'visit' in input ? input.visit : undefined
