import type { IncomingHttpHeaders } from 'node:http'
import type { Tokens } from './tokens'

/** Where the server can be reached, and nowhere else: this spelling defeats names that resolve to this machine. */
export const hostOf = (port: number): string => `127.0.0.1:${port}`
export const originOf = (port: number): string => `http://${hostOf(port)}`
/** Cookies do not know ports: two servers on one machine need two names. */
export const cookieName = (port: number): string => `wsus-medic-${port}`

/** A request that is not answered: status and one sentence. */
export interface Refusal {
  status: number
  reason: string
}
const refusal = (status: number, reason: string): Refusal => ({ status, reason })

/** Every request: the exact host. */
export const refuseHost = ({ host }: IncomingHttpHeaders, port: number): Refusal | null =>
  host === hostOf(port) ? null : refusal(421, `This server answers only as ${hostOf(port)}.`)

/** Every request but the launch link: the cookie, and not on behalf of another site. */
export function refuseStranger(headers: IncomingHttpHeaders, port: number, tokens: Tokens): Refusal | null {
  if (!tokens.hasCookie(cookieIn(headers.cookie, cookieName(port)))) {
    return refusal(401, 'Open the link that the console printed.')
  }
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
    ? null
    : refusal(403, 'Requests of other sites are refused.')
}

/** A call: from our own page, in a tab that has its token, as JSON. */
export function refuseCall(headers: IncomingHttpHeaders, port: number, tokens: Tokens): Refusal | null {
  if (headers.origin !== originOf(port)) return refusal(403, 'Calls come from our own page only.')
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return refusal(403, 'Calls come from our own page only.')
  const token = headers['x-wizard-token']
  if (!tokens.isTab(typeof token === 'string' ? token : undefined)) return refusal(401, 'Reload the page.')
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  return type === 'application/json' ? null : refusal(415, 'Calls are JSON.')
}

/** The value of one cookie; undefined where it is not there, or there twice. */
function cookieIn(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '').split(';').flatMap((pair) => {
    const [key, value] = pair.trim().split('=', 2)
    return key === name && value !== undefined ? [value] : []
  })
  return found.length === 1 ? found[0] : undefined
}
