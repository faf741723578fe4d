import { createHash } from 'node:crypto'
import { open, readFile, truncate } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '#shared/kernel/result'
import { plannedStep } from '#shared/fixes/step'
import type { Journal, JournalEntry } from '../app/ports'
import { codeOf, syncFolder, writing } from './files'

const NOTHING_BEFORE = '0'.repeat(64)

const entry = v.object({
  at: v.string(),
  run: v.string(),
  step: v.number(),
  phase: v.picklist(['captured', 'performed', 'checked', 'by-hand', 'restoring', 'restored']),
  kind: plannedStep.entries.kind,
  input: plannedStep.entries.input,
  value: v.unknown(),
})
const line = v.object({ seq: v.number(), before: v.string(), entry: v.unknown(), hash: v.string() })

/** A journal as it was read: its entries, the hash of the last one, and how many bytes of the file are whole lines. */
export interface JournalText {
  entries: JournalEntry[]
  last: string
  wholeBytes: number
}

const hashOf = (seq: number, before: string, entry: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${JSON.stringify([seq, entry])}`)
    .digest('hex')

/**
 * Reads a journal and proves its chain. A last line without its end is what a killed process leaves: it was never confirmed to
 * anybody, so it is dropped. Anything else that does not fit is a broken journal: gives the number of the line.
 */
export function readJournal(text: string): JournalText | { brokenAt: number } {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const entries: JournalEntry[] = []
  let last = NOTHING_BEFORE
  for (const [index, one] of whole.split('\n').slice(0, -1).entries()) {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), line), one)
    if (!read.success) return { brokenAt: index + 1 }
    const { seq, before, hash } = read.output
    const known = v.safeParse(entry, read.output.entry)
    const linked = seq === index + 1 && before === last && hash === hashOf(seq, before, read.output.entry)
    if (!linked || !known.success) return { brokenAt: index + 1 }
    entries.push(known.output)
    last = hash
  }
  return { entries, last, wholeBytes: Buffer.byteLength(whole) }
}

/** The journal in a file: JSON lines, each with its number and the hash of the one before; on disk before `append` resolves. */
export function journalIn(file: string): Journal {
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  return {
    append: (entry) => inTurn(() => append(file, entry)),
    entries: () =>
      inTurn(async () => {
        const read = await readFrom(file)
        return read.ok ? ok(read.value.entries) : read
      }),
  }
}

async function readFrom(file: string): Promise<Result<JournalText & { bytes: number }>> {
  try {
    const content = await readFile(file)
    const journal = readJournal(content.toString('utf8'))
    if ('brokenAt' in journal) return fail({ code: 'case-not-readable', where: `${file}:${journal.brokenAt}` })
    return ok({ ...journal, bytes: content.length })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return ok({ entries: [], last: NOTHING_BEFORE, wholeBytes: 0, bytes: 0 })
    if (code === undefined) throw error
    return fail(
      code === 'EACCES' || code === 'EPERM'
        ? { code: 'access-denied', target: file }
        : { code: 'unreadable', target: file },
    )
  }
}

// Read again for each entry: a visit has a few dozen, and what is on disk is what counts.
async function append(file: string, entry: JournalEntry): Promise<Result<null>> {
  const read = await readFrom(file)
  if (!read.ok) return read
  const { entries, last, wholeBytes, bytes } = read.value
  const seq = entries.length + 1
  // Through JSON once, so that what is hashed is what a reader of the file gets.
  const kept: unknown = JSON.parse(JSON.stringify({ ...entry, value: entry.value ?? null }))
  const text = `${JSON.stringify({ seq, before: last, entry: kept, hash: hashOf(seq, last, kept) })}\n`
  return writing(file, async () => {
    if (bytes > wholeBytes) await truncate(file, wholeBytes)
    const handle = await open(file, 'a', 0o600)
    try {
      await handle.appendFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (seq === 1) await syncFolder(path.dirname(file))
    return null
  })
}
