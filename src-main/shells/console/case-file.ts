import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { CASE_LIMIT_MEGABYTES } from '#shared/contract/contract'
import { fail, ok, type Result } from '#shared/kernel/result'
import { readCase } from '#shared/session/read-case'
import type { VisitRecord } from '#shared/session/visit-record'
import { codeOf } from '../../adapters/files'

const MEGABYTE = 1024 * 1024

/** Reads a case from a file that may have come from anywhere; never more of it than a case may have. */
export async function caseIn(file: string): Promise<Result<VisitRecord>> {
  try {
    const text = await textOf(file)
    return text.ok ? readCase(text.value) : text
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return fail({ code: code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'unreadable', target: file })
  }
}

async function textOf(file: string): Promise<Result<string>> {
  const limit = CASE_LIMIT_MEGABYTES * MEGABYTE
  const { size } = await stat(file)
  const tooLarge = (bytes: number) =>
    fail({ code: 'case-too-large', megabytes: Math.ceil(bytes / MEGABYTE), limit: CASE_LIMIT_MEGABYTES })
  if (size > limit) return tooLarge(size)
  // A pipe or a device does not tell its size.
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > limit) return tooLarge(bytes)
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks).toString('utf8'))
}
