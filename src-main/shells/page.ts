import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The page's content security policy: own files only, no way to the network, and no text that becomes HTML. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ')

/** Headers of every answer, whichever shell gives it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  'x-frame-options': 'DENY',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
}

export interface PageFile {
  type: string
  content: Uint8Array<ArrayBuffer>
}

/** The files of the page by their address path. A request is looked up here and never becomes a path on disk. */
export type PageFiles = ReadonlyMap<string, PageFile>

/** Reads the built page once; throws where there is none. A file of a kind that no page of ours has is left out. */
export function readPage(folder: string): PageFiles {
  const files = new Map<string, PageFile>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = types[path.extname(name).toLowerCase()]
    if (type === undefined) continue
    const content = new Uint8Array(readFileSync(path.join(folder, name)))
    files.set(`/${name.split(path.sep).join('/')}`, { type, content })
  }
  const start = files.get('/index.html')
  if (!start) throw new Error(`there is no index.html in ${folder}`)
  return files.set('/', start)
}
