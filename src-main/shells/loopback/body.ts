import type { IncomingMessage } from 'node:http'
import { CASE_LIMIT_MEGABYTES } from '#shared/contract/contract'
import { LOOK_UP_LIMIT_MEGABYTES } from '#shared/contract/look-up'

/** A case file travels as a JSON text, in which each quote and line end takes two characters. Its own limit is the application's. */
const LARGE_BYTES = (2 * CASE_LIMIT_MEGABYTES + 1) * 1024 * 1024
/** A pasted text likewise; most letters of Korean take three bytes. */
const PASTE_BYTES = (3 * LOOK_UP_LIMIT_MEGABYTES + 1) * 1024 * 1024
const SMALL_BYTES = 64 * 1024

/** How long the input of a call may be. */
export const limitOf = (call: string): number =>
  call === 'openCase' || call === 'addCase' ? LARGE_BYTES : call === 'lookUp' ? PASTE_BYTES : SMALL_BYTES

/** The text of a request; null where it is longer than allowed. No more than that is ever kept. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
