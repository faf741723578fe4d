import * as v from 'valibot'
import { changingCalls, contract, type CallName } from '#shared/contract/contract'
import type { VisitView } from '#shared/contract/views'
import { fail, type Result } from '#shared/kernel/result'

type Call = (name: string, input: unknown) => Promise<Result<unknown>>

const changing = (name: string): CallName | undefined => changingCalls.find((call) => call === name)

/**
 * The calls as a page in a browser may make them. Any program of the same user can speak for that page, so on a live machine it
 * only reads.
 */
export function readOnlyOnLive(call: Call): Call {
  return async (name, input) => {
    const change = changing(name)
    // An input of the wrong shape changes nothing: the call itself refuses it.
    if (!change || !v.is(contract[change].takes, input)) return call(name, input)
    // Whatever changes something names the visit that it belongs to.
    const { visit } = input as { visit: string }
    const found = await call('visit', { visit })
    if (!found.ok) return found
    return (found.value as VisitView).source.kind === 'live' ? fail({ code: 'read-only' }) : call(name, input)
  }
}
