import { stat, type FileHandle } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { entryAt, namedIn, nearLines } from '#shared/logs/entry'
import { freshState, type FileState } from '#shared/logs/format'
import type { Seen } from '#shared/logs/gather'
import type { Zone } from '#shared/logs/moment'
import { clock } from '../clock'
import { codeOf } from '../files'
import { linesOf } from './lines-of'
import { natureOf, type LogTools, type Nature } from './read-log'

/** So often is looked whether there is more. */
const LOOK_MILLISECONDS = 500
/** At most so much at a time. */
const PIECE = 1024 ** 2
/** More than this without the end of an entry is an entry. */
const LONGEST = 4 * 1024 ** 2

export interface Follow {
  file: string
  tools: LogTools
  zone: Zone
  /** Every new entry, also one that names nothing. */
  see(seen: Seen): void
  /** Begin with what is there already: for a log that came while others were being watched. */
  fromStart?: boolean
}

/** A log that is being watched: how far it was read, and what of it is no whole entry yet. */
interface Watched extends Nature {
  handle: FileHandle
  at: number
  /** The number of the first line of `rest`. */
  line: number
  rest: string
  decoder: TextDecoder
  state: FileState
}

/**
 * Hands on what is written to a log from now on, until the signal. It survives that the log is renamed and begun anew, that it
 * is emptied, and that it is not there for a while.
 */
export async function followLog(follow: Follow, signal: AbortSignal): Promise<void> {
  let log: Watched | null = null
  let fromStart = follow.fromStart ?? false
  try {
    while (!signal.aborted) {
      log ??= await opened(follow, fromStart)
      // Whatever comes after this one begins with its first line.
      if (log || (await isEmpty(follow.file))) fromStart = true
      const more = log ? await read(log, follow) : false
      if (log && !more && (await isOver(log, follow.file))) {
        // What was written between the last look and the new name.
        while (await read(log, follow));
        handOn(log, follow, 'end')
        await log.handle.close()
        log = null
        continue
      }
      if (!more) await clock.sleep(LOOK_MILLISECONDS, signal)
    }
  } finally {
    if (log) {
      handOn(log, follow, 'end')
      await log.handle.close()
    }
  }
}

/** A log that cannot be opened now, or that has nothing in it yet, is tried again. */
async function opened({ file, tools, zone }: Follow, fromStart: boolean): Promise<Watched | null> {
  let handle: FileHandle | null = null
  try {
    handle = await tools.open(file)
    const { size } = await handle.stat()
    const nature = size > 0 ? await natureOf(handle, file, size) : null
    if (nature?.ok) {
      const { encoding, mark } = nature.value
      const at = fromStart ? mark : size
      const line = fromStart ? 1 : await lineAt(handle, nature.value, size)
      const decoder = new TextDecoder(encoding)
      return { ...nature.value, handle, at, line, rest: '', decoder, state: freshState(zone) }
    }
    await handle.close()
    return null
  } catch (error) {
    await handle?.close()
    if (codeOf(error) === undefined) throw error
    return null
  }
}

/** The number of the line that a log ends in. */
async function lineAt(handle: FileHandle, { encoding, mark }: Nature, size: number): Promise<number> {
  const decoder = new TextDecoder(encoding)
  const bytes = Buffer.alloc(PIECE)
  let line = 1
  for (let at = mark; at < size;) {
    const { bytesRead } = await handle.read(bytes, 0, Math.min(PIECE, size - at), at)
    if (bytesRead === 0) break
    at += bytesRead
    const text = decoder.decode(bytes.subarray(0, bytesRead), { stream: true })
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) line++
  }
  return line
}

/** Reads what is new; false where there is nothing. */
async function read(log: Watched, follow: Follow): Promise<boolean> {
  const bytes = Buffer.alloc(PIECE)
  const { bytesRead } = await log.handle.read(bytes, 0, PIECE, log.at)
  log.at += bytesRead
  log.rest += log.decoder.decode(bytes.subarray(0, bytesRead), { stream: true }).replaceAll('\0', '')
  handOn(log, follow, log.rest.length > LONGEST ? 'end' : bytesRead === 0 ? 'quiet' : 'more')
  return bytesRead > 0
}

/**
 * Hands on the entries that are whole. `more`: the last one may go on; `quiet`: nothing came after it for a while; `end`: a line
 * without its end counts too.
 */
function handOn(log: Watched, { file, see }: Follow, when: 'more' | 'quiet' | 'end'): void {
  const { format, state, rest } = log
  // A line without its end is being written.
  const end = when === 'end' ? rest.length : rest.lastIndexOf('\n') + 1
  const lines = linesOf(Buffer.from(rest.slice(0, end)), 0)
  let place = 0
  let line = log.line
  let left = 0
  while (place < lines.to) {
    const entry = entryAt(lines, place, format, state)
    if (!entry || entry.to <= place) break
    if (when === 'more' && entry.to >= lines.to) break
    const { at, level, component, message, text } = entry
    const note = format.landmark?.note(text, state) ?? false
    if (!note && text.trim() !== '') {
      const hits = namedIn(lines, entry, format)
      const around = () => nearLines(lines, entry, 2)
      see({ file, form: format.id, line, at, level, component, message, text, hits, around })
    }
    line += entry.lines
    place = entry.to
    left = place
  }
  log.rest = Buffer.from(rest).toString('utf8', left)
  log.line = line
}

/** Whether there is nothing of a log yet. */
const isEmpty = (file: string) =>
  stat(file).then(
    ({ size }) => size === 0,
    (error: unknown) => codeOf(error) === 'ENOENT',
  )

/** Whether the name belongs to another log by now, or this one was emptied. */
async function isOver({ handle, at }: Watched, file: string): Promise<boolean> {
  const own = await handle.stat()
  if (own.size < at) return true
  try {
    const now = await stat(file)
    return now.ino !== own.ino || now.dev !== own.dev
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}
