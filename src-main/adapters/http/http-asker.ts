import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { fail, ok } from '#shared/kernel/result'
import type { Clock } from '../../app/ports'
import type { HttpAnswer, HttpAsker, HttpFailure, HttpQuestion, TlsFacts } from '../../probes/http-asker'
import { codeOf } from '../files'
import { systemRoots, tlsFactsOf } from './certificate'
import { subStatusIn } from './sub-status'

/** An error page of IIS has some ten kilobytes; more of one is not read. */
const MOST_BYTES = 64 * 1024

interface World {
  clock: Pick<Clock, 'now'>
  /** PEM; null: unknown; left out: those of this machine. */
  roots?: readonly string[] | null
}

let known: { roots: readonly string[] | null } | null = null
const ownRoots = () => (known ??= { roots: systemRoots() }).roots

/**
 * Asks over the machine's own network. Any certificate is looked at, none is trusted by that: what is wrong with it is part of the
 * answer, and the request carries nothing that another server could not see.
 */
export const httpAsker = ({ clock, roots: given }: World): HttpAsker => ({
  ask: (question, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve(fail({ code: 'cancelled', target: question.url }))
      // Windows takes its time to give them, so they are asked for where they are needed first.
      const roots = given !== undefined || !question.url.startsWith('https:') ? (given ?? null) : ownRoots()
      const started = performance.now()
      const way: Way = { connected: false, secured: false, tls: null }
      const head = { status: null as number | null, server: null as string | null }
      const request = requestFor(question, roots)

      const stopWaiting = () => {
        clearTimeout(limit)
        signal.removeEventListener('abort', cancel)
        request.destroy()
      }
      const answer = (rest: Pick<HttpAnswer, 'failure' | 'subStatus'>) => {
        stopWaiting()
        resolve(ok({ ...head, ...rest, tls: way.tls, milliseconds: Math.round(performance.now() - started) }))
      }
      // A status that came is the answer, whatever becomes of the page behind it.
      const lost = (failure: HttpFailure) => answer({ failure: head.status === null ? failure : null, subStatus: null })
      const cancel = () => {
        stopWaiting()
        resolve(fail({ code: 'cancelled', target: question.url }))
      }
      const limit = setTimeout(() => lost('timed-out'), question.seconds * 1000)
      signal.addEventListener('abort', cancel, { once: true })

      request.on('socket', (socket) => {
        socket.once('connect', () => (way.connected = true))
        socket.once('secureConnect', () => {
          way.secured = true
          way.tls = tlsFactsOf(socket as TLSSocket, question.names, clock.now(), roots !== null)
        })
      })
      request.on('error', (error) => lost(failureOf(codeOf(error), way, question.url)))
      request.on('response', (response) => {
        head.status = response.statusCode ?? null
        head.server = [response.headers.server ?? []].flat()[0] ?? null
        const status = head.status ?? 0
        if (status < 400) return answer({ failure: null, subStatus: null })
        let page = ''
        const done = () => answer({ failure: null, subStatus: subStatusIn(page, status) })
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          page += part
          if (page.length > MOST_BYTES) done()
        })
        response.on('end', done)
        response.on('error', done)
      })
      request.end()
    }),
})

interface Way {
  connected: boolean
  secured: boolean
  tls: TlsFacts | null
}

function requestFor({ url, address }: HttpQuestion, roots: readonly string[] | null): http.ClientRequest {
  const { protocol, hostname: written, host, port, pathname } = new URL(url)
  const secure = protocol === 'https:'
  const hostname = written.replace(/^\[(.*)\]$/, '$1')
  const common: http.RequestOptions = {
    host: address ?? hostname,
    port: port || (secure ? 443 : 80),
    path: pathname,
    headers: { host, 'user-agent': 'WSUS-Medic', connection: 'close' },
    // An agent of its own: kept connections and a proxy of the environment belong to the shared one.
    agent: false,
  }
  if (!secure) return http.request(common)
  // TLS names hosts only, never addresses.
  const servername = isIP(hostname) ? '' : hostname
  return https.request({
    ...common,
    servername,
    rejectUnauthorized: false,
    // Names are looked at with the other facts; here they would hide whether the chain is good.
    checkServerIdentity: () => undefined,
    ...(roots ? { ca: [...roots] } : {}),
  })
}

/** What an error of the network means, by its code: its text is for programmers. */
function failureOf(code: string | undefined, { connected, secured }: Way, url: string): HttpFailure {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name-not-found'
  if (code === 'ETIMEDOUT') return 'timed-out'
  if (!connected) return 'no-connection'
  // Windows cuts the connection, without a word, where no certificate is bound to the port or no protocol suits both.
  if (url.startsWith('https:') && !secured) return 'tls-refused'
  return code?.startsWith('HPE_') ? 'not-http' : 'reset'
}
