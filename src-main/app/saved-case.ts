import { CASE_LIMIT_MEGABYTES } from '#shared/contract/contract'
import { fail, type Result } from '#shared/kernel/result'
import { readCase } from '#shared/session/read-case'
import type { VisitRecord } from '#shared/session/visit-record'

/** The case in a text that a person picked; one that is too long is refused before it is read. */
export function savedCase(text: string): Result<VisitRecord> {
  const megabytes = Math.ceil(text.length / 1024 ** 2)
  if (megabytes > CASE_LIMIT_MEGABYTES) return fail({ code: 'case-too-large', megabytes, limit: CASE_LIMIT_MEGABYTES })
  return readCase(text)
}
