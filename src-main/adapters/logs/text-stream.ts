import type { FileHandle } from 'node:fs/promises'
import type { Encoding } from './encoding'
import type { StreamWindow } from './stream-window'

const CHUNK = 256 * 1024
/** A piece of UTF-16 or of a code page as UTF-8 may be so much longer. */
const LONGER = 3
/** A line longer than this is cut in pieces, so that whoever searches line by line never needs more memory. */
const LONGEST_LINE = 2 * 1024 ** 2

/** What happens with the text of a file on its way. */
export interface Use {
  take(text: Buffer): Promise<void>
  /** The first place that is still needed. */
  keep(): number
  /** A line was cut before this place: the line end there is none of the file. */
  cut(place: number): void
}

const zeros = Buffer.alloc(CHUNK)

/** Zeros are taken out: Windows fills logs with them ahead of what is written, and a crash leaves them behind. */
function withoutZeros(text: Buffer): number {
  if (!text.includes(0)) return text.length
  if (text.equals(zeros.subarray(0, text.length))) return 0
  let kept = 0
  for (const byte of text) if (byte !== 0) text[kept++] = byte
  return kept
}

/** Reads a file from a byte to another into a window, as UTF-8, and hands on each piece. Ends early where the file got shorter. */
export async function pump(
  file: Pick<FileHandle, 'read'>,
  range: { from: number; to: number; encoding: Encoding },
  window: StreamWindow,
  use: Use,
  signal: AbortSignal,
): Promise<void> {
  const decoder = range.encoding === 'utf-8' ? null : new TextDecoder(range.encoding)
  const raw = decoder ? Buffer.allocUnsafe(CHUNK) : null
  let lineStart = window.end
  let at = range.from
  const hand = async (room: Buffer, length: number) => {
    const size = withoutZeros(room.subarray(0, length))
    if (size === 0) return
    const text = window.grow(size)
    const last = text.lastIndexOf(10)
    if (last >= 0) lineStart = window.end - text.length + last + 1
    else if (window.end - lineStart > LONGEST_LINE) {
      // The end of the piece gives way to a line end.
      text[text.length - 1] = 10
      use.cut(window.end)
      lineStart = window.end
    }
    await use.take(text)
  }
  while (at < range.to && !signal.aborted) {
    const wanted = Math.min(CHUNK, range.to - at)
    const room = window.space(decoder ? CHUNK * LONGER : wanted, use.keep())
    const { bytesRead } = await file.read(raw ?? room, 0, wanted, at)
    if (bytesRead === 0) break
    at += bytesRead
    const length =
      decoder && raw ? room.write(decoder.decode(raw.subarray(0, bytesRead), { stream: at < range.to })) : bytesRead
    await hand(room, length)
  }
}
