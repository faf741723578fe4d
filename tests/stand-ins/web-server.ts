import net from 'node:net'
import tls from 'node:tls'
import type { Identity } from './certificates'

/** How the web server of a test treats a request. Bytes are written as they are, so that they may be wrong too. */
export type Behaviour =
  | { is: 'answers'; status: number; server?: string | null; body?: string }
  /** Cuts the connection once asked. */
  | { is: 'resets' }
  | { is: 'silent' }
  /** A letter now and then; the head of the answer comes first where `afterHead` says so. */
  | { is: 'drips'; afterHead: boolean; status?: number }
  /** A page without end. */
  | { is: 'floods'; status: number }
  | { is: 'says'; bytes: string }

export interface WebServer {
  port: number
  /** Each request as it came: its first line and its headers. */
  requests: string[]
  close(): Promise<void>
}

export const KERNEL = 'Microsoft-HTTPAPI/2.0'
export const IIS = 'Microsoft-IIS/10.0'

/** IIS' page with details, as a browser on the server gets it; the words are those of the server's language. */
export const detailedPage = (status: number, subStatus: number, words = 'Internal Server Error') =>
  `<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - ${status}.${subStatus} - ${words}</title></head><body>
<h3>HTTP Error ${status}.${subStatus} - ${words}</h3><p>Version 4.0.30319, module 10.${status}.7</p>
<a href="https://go.microsoft.com/fwlink/?LinkID=62293&amp;IIS70Error=${status},${subStatus},0x80070032,17763">View</a></body></html>`

const head = (status: number, server: string | null, rest: string) =>
  `HTTP/1.1 ${status} X\r\n${server === null ? '' : `Server: ${server}\r\n`}${rest}\r\n`

function behave(socket: net.Socket, behaviour: Behaviour): void {
  switch (behaviour.is) {
    case 'answers': {
      const { status, server = IIS, body = '' } = behaviour
      socket.end(`${head(status, server, `Content-Length: ${Buffer.byteLength(body)}\r\n`)}${body}`)
      return
    }
    case 'resets':
      if (socket instanceof tls.TLSSocket) socket.destroy()
      else socket.resetAndDestroy()
      return
    case 'silent':
      return
    case 'drips': {
      if (behaviour.afterHead) socket.write(head(behaviour.status ?? 500, IIS, 'Content-Length: 100000\r\n'))
      else socket.write('HTTP/1.1 200 O')
      const drip = setInterval(() => socket.write('2'), 20)
      socket.on('close', () => clearInterval(drip))
      return
    }
    case 'floods': {
      socket.write(head(behaviour.status, IIS, 'Transfer-Encoding: chunked\r\n'))
      const flood = () => {
        while (socket.writable && socket.write(`1000\r\n${'x'.repeat(0x1000)}\r\n`));
      }
      socket.on('drain', flood)
      flood()
      return
    }
    case 'says':
      socket.end(behaviour.bytes)
  }
}

/** Listens on a free port of this machine, over TLS where it gets a certificate. Pages without a behaviour of their own have `/`'s. */
export async function startWebServer(
  behaviours: Readonly<Record<string, Behaviour>>,
  secure?: Identity & tls.SecureContextOptions,
): Promise<WebServer> {
  const requests: string[] = []
  const open = new Set<net.Socket>()
  const serve = (socket: net.Socket) => {
    let text = ''
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // The asker hangs up when it knows enough.
    socket.on('error', () => socket.destroy())
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1')
      // Somebody speaks TLS to a server that does not.
      if (!/^[A-Z]/.test(text)) return behave(socket, { is: 'answers', status: 400, server: KERNEL })
      if (!text.includes('\r\n\r\n')) return
      requests.push(text)
      const [, path = '/'] = text.split(' ')
      const behaviour = behaviours[path] ?? behaviours['/']
      if (behaviour) behave(socket, behaviour)
    })
  }
  const server = secure ? tls.createServer(secure, serve) : net.createServer(serve)
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  return {
    port,
    requests,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
