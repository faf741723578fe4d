import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Result } from '#shared/kernel/result'
import { pageHeaders, type PageFiles } from '../page'
import { bodyOf, limitOf } from './body'
import { readOnlyOnLive } from './read-only'
import { cookieName, originOf, refuseCall, refuseHost, refuseStranger, type Refusal } from './rules'
import { newTokens } from './tokens'

/** Requests that are answered at the same time; a tab needs a handful. */
const SIDE_BY_SIDE = 24
const LAUNCH = '/launch/'
const API = '/api/'

export interface Loopback {
  port: number
  /** An address that opens the page in one browser, once, within a minute. */
  newLink(): string
  close(): Promise<void>
  /** Ends when the server was closed, or nobody asked anything for a long time. */
  ended: Promise<'closed' | 'idle'>
}

interface Given {
  files: PageFiles
  /** The application's door. Whatever changes a live machine is refused before it gets there. */
  call(name: string, input: unknown): Promise<Result<unknown>>
  /** Nobody asked anything for so long: the browser is gone. */
  idleMinutes?: number
  now?(): number
}

/** Serves the page on 127.0.0.1, to the one browser that was given the link. */
export async function openLoopback({ files, call, idleMinutes = 30, now = Date.now }: Given): Promise<Loopback> {
  const tokens = newTokens(now)
  const guarded = readOnlyOnLive(call)
  let underWay = 0
  let lastAsked = now()

  const server = createServer((request, response) => {
    underWay += 1
    lastAsked = now()
    response.once('close', () => {
      underWay -= 1
      lastAsked = now()
    })
    const answered =
      underWay > SIDE_BY_SIDE
        ? refuse(response, { status: 503, reason: 'Too many requests.' })
        : answer(request, response)
    // What a broken connection throws has nobody left to hear it.
    answered.catch(() => response.destroy())
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request
    const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? ''
    const wrongHost = refuseHost(headers, port)
    if (wrongHost) return refuse(response, wrongHost)
    if (method === 'GET' && path.startsWith(LAUNCH)) return launch(response, path.slice(LAUNCH.length))
    const stranger = refuseStranger(headers, port, tokens)
    if (stranger) return refuse(response, stranger)
    if (method === 'POST' && path.startsWith(API)) return apiCall(request, response, path.slice(API.length))
    if (method !== 'GET') return refuse(response, { status: 405, reason: 'Not a way to ask.' })
    if (path === '/session') return send(response, 200, 'application/json', JSON.stringify({ token: tokens.newTab() }))
    const file = files.get(path)
    return file
      ? send(response, 200, file.type, file.content)
      : refuse(response, { status: 404, reason: 'There is nothing here.' })
  }

  async function launch(response: ServerResponse, token: string): Promise<void> {
    const cookie = tokens.exchange(token)
    if (cookie === null) {
      return refuse(response, {
        status: 403,
        reason: 'This link was used, or is too old. Ask the console for a new one.',
      })
    }
    response.setHeader('set-cookie', `${cookieName(port)}=${cookie}; HttpOnly; SameSite=Strict; Path=/`)
    response.setHeader('location', '/')
    return send(response, 303, 'text/plain; charset=utf-8', '')
  }

  async function apiCall(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const refused = refuseCall(request.headers, port, tokens)
    if (refused) return refuse(response, refused)
    const body = await bodyOf(request, limitOf(name))
    if (body === null) return refuse(response, { status: 413, reason: 'The input is too long.' })
    const input = parsed(body)
    if (!input) return refuse(response, { status: 400, reason: 'The input is not JSON.' })
    const result = await guarded(name, input.value)
    return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(result))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  let idle = false
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const watch = setInterval(
    () => {
      idle = underWay === 0 && now() - lastAsked > idleMinutes * 60_000
      if (idle) void close()
    },
    Math.min(30_000, idleMinutes * 60_000),
  )
  const ended = new Promise<'closed' | 'idle'>((resolve) => {
    server.once('close', () => {
      clearInterval(watch)
      resolve(idle ? 'idle' : 'closed')
    })
  })
  return { port, newLink: () => `${originOf(port)}${LAUNCH}${tokens.newLink()}`, close, ended }
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

async function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Uint8Array,
): Promise<void> {
  response.writeHead(status, { ...pageHeaders, 'content-type': type, 'content-length': Buffer.byteLength(content) })
  await new Promise<void>((resolve) => response.end(content, resolve))
}

/** A refused request may have a body that nobody reads, so the connection ends with the answer. */
function refuse(response: ServerResponse, { status, reason }: Refusal): Promise<void> {
  response.setHeader('connection', 'close')
  return send(response, status, 'text/plain; charset=utf-8', `${reason}\n`)
}
