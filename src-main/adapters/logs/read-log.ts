import { open, type FileHandle } from 'node:fs/promises'
import type { Problem } from '#shared/kernel/problem'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Format } from '#shared/logs/format'
import type { Seen } from '#shared/logs/gather'
import type { Zone } from '#shared/logs/moment'
import { recognise } from '#shared/logs/recognise'
import { codeOf } from '../files'
import { binaryKind, encodingOf, type Encoding } from './encoding'
import { SearchStopped } from './ripgrep'
import { onePass } from './search-pass'

const SAMPLE = 64 * 1024
/** So many parts of a large file are looked at for zeros. */
const PARTS = 64

/** What a file that can be read is like. */
export interface Nature {
  format: Format
  encoding: Encoding
  mark: number
  /** Zeros were seen in it. */
  zeros: boolean
}

export interface ReadLog {
  format: Format
  encoding: Encoding
  bytes: number
  /** How its moments got to UTC: by itself, or by the zone that was taken for it. */
  clock: 'utc' | 'stated' | 'taken'
  lines: { shown: number; of: number }
  grew: boolean
}

export interface LogTools {
  /** Opens a file to read it; anybody else may write, rename and remove it meanwhile. */
  open(file: string): Promise<FileHandle>
  /** The search program; null: there is none. */
  program: string | null
  /** A file with fewer bytes is read faster than a program starts. */
  small: number
  /** So many lines of a file are looked at from its start, and as many from its end: the newest count most. */
  most: number
}

export const logTools = (program: string | null): LogTools => ({
  open: (file) => open(file, 'r'),
  program,
  small: 512 * 1024,
  most: 100_000,
})

/** Why a file could not be read. */
export function readingProblem(error: unknown, target: string): Problem {
  const code = codeOf(error)
  if (code === undefined) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { code: 'log-not-there', target }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'access-denied', target }
  if (code === 'EBUSY' || code === 'ETXTBSY' || code === 'EAGAIN') return { code: 'log-locked', target }
  return { code: 'unreadable', target }
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, from)
  return bytes.subarray(0, bytesRead)
}

/** Form and encoding of an open file, by its first and last bytes; a problem where it is no text. */
export async function natureOf(handle: FileHandle, file: string, size: number): Promise<Result<Nature>> {
  const head = await part(handle, 0, Math.min(size, SAMPLE))
  const tail = size > SAMPLE ? await part(handle, size - SAMPLE, SAMPLE) : Buffer.alloc(0)
  const { encoding, mark } = encodingOf(head, tail)
  const code = binaryKind(file, head, encoding)
  if (code) return fail({ code, target: file })
  const text = new TextDecoder(encoding).decode(head.subarray(mark)).replaceAll('\0', '')
  return ok({ format: recognise(text), encoding, mark, zeros: await hasZeros(handle, size, [head, tail]) })
}

/** Looks for zeros at the ends, and here and there: a hole in a file is large. */
async function hasZeros(handle: FileHandle, size: number, ends: readonly Buffer[]): Promise<boolean> {
  if (ends.some((end) => end.includes(0))) return true
  if (size < PARTS * SAMPLE) return false
  for (let at = 1; at < PARTS; at++)
    if ((await part(handle, Math.floor((size / PARTS) * at), 4096)).includes(0)) return true
  return false
}

/** The same file, opened once more; null where its name belongs to another by now. */
async function sameFile(tools: LogTools, file: string, handle: FileHandle | null): Promise<FileHandle | null> {
  const other = await tools.open(file)
  const [a, b] = [await other.stat(), await handle?.stat()]
  if (b && a.ino === b.ino && a.dev === b.dev) return other
  await other.close()
  return null
}

/** Reads one log through, and hands on every entry that names something. */
export async function readLog(
  file: string,
  tools: LogTools,
  zone: Zone,
  see: (seen: Seen) => void,
  signal: AbortSignal,
): Promise<Result<ReadLog>> {
  let handle: FileHandle | null = null
  try {
    handle = await tools.open(file)
    const { size } = await handle.stat()
    const nature = await natureOf(handle, file, size)
    if (!nature.ok) return nature
    const again = () => sameFile(tools, file, handle)
    const search = { handle, file, size, ...nature.value, again, tools, zone, see, signal }
    const first = await onePass(search, 0)
    // The first lines that may say something were looked at; if those were not all, the newest are in a second pass.
    const more = first.of > tools.most ? await onePass(search, Math.max(tools.most, first.of - tools.most)) : null
    if (signal.aborted) return fail({ code: 'cancelled', target: file })
    const grew = (await handle.stat()).size > size
    return ok({
      ...{ format: nature.value.format, encoding: nature.value.encoding, bytes: size, grew },
      clock: clockOf(nature.value.format, first.told),
      lines: { shown: first.shown + (more?.shown ?? 0), of: more?.of ?? first.of },
    })
  } catch (error) {
    if (signal.aborted) return fail({ code: 'cancelled', target: file })
    if (error instanceof SearchStopped) return fail({ code: 'log-search-stopped', target: file })
    return fail(readingProblem(error, file))
  } finally {
    await handle?.close()
  }
}

const clockOf = ({ clock }: Format, told: boolean): ReadLog['clock'] =>
  clock === 'local' ? (told ? 'stated' : 'taken') : clock
