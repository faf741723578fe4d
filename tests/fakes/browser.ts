import http from 'node:http'
import type { Loopback } from '../../src-main/shells/loopback/server'

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
}

interface Asked {
  method?: string
  headers?: http.OutgoingHttpHeaders
  body?: string | Buffer
}

/** Sends one request as it is said, also such as no browser would send. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** The browser that was given the link: it holds the cookie and the token of one tab. */
export interface Browser {
  cookie: string
  headers: Record<string, string>
  call(name: string, input: unknown, change?: Record<string, string | undefined>): Promise<Answer>
}

export async function browserOf(page: Loopback): Promise<Browser> {
  const link = new URL(page.newLink())
  const launched = await ask(page.port, link.pathname)
  const cookie = launched.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const session = await ask(page.port, '/session', { headers: { cookie } })
  const { token } = JSON.parse(session.text) as { token: string }
  const headers = {
    cookie,
    origin: link.origin,
    'x-wizard-token': token,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  }
  return {
    cookie,
    headers,
    call: (name, input, change = {}) =>
      ask(page.port, `/api/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { ...headers, ...change },
        body: JSON.stringify(input),
      }),
  }
}
