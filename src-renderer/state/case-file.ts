import type { Outcome } from './trouble'

const MEGABYTE = 1024 ** 2

/** The text of a file that a person picked; one that is too large to be a case is not read at all. */
export async function textOf(file: File, limitMegabytes: number): Promise<Outcome<string>> {
  const megabytes = Math.ceil(file.size / MEGABYTE)
  if (megabytes > limitMegabytes)
    return { ok: false, trouble: { code: 'case-too-large', megabytes, limit: limitMegabytes } }
  return { ok: true, value: await file.text() }
}
