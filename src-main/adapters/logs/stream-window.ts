import type { Line, Lines } from '#shared/logs/entry'
import { linesOf } from './lines-of'

/** So much behind the newest byte stays in memory: what is found lags by less, and an entry reaches less far back. */
const KEPT = 4 * 1024 ** 2
const ROOM = 16 * 1024 ** 2

/** The last megabytes of a text that runs through, as UTF-8, by places in the whole of it. */
export class StreamWindow implements Lines {
  readonly #room = Buffer.allocUnsafe(ROOM)
  /** Place of the first byte in memory, and how many there are. */
  #base = 0
  #size = 0

  /** The place behind the newest byte. */
  get end(): number {
    return this.#base + this.#size
  }

  /** Room for so many bytes more; what stands before `keep` may be forgotten, and what is much older is. */
  space(bytes: number, keep: number): Buffer {
    if (this.#size + bytes > ROOM) {
      const from = Math.max(this.#base, Math.min(keep, this.end - KEPT), this.end + bytes - ROOM)
      this.#room.copyWithin(0, from - this.#base, this.#size)
      this.#size -= from - this.#base
      this.#base = from
    }
    return this.#room.subarray(this.#size, this.#size + bytes)
  }

  /** Counts bytes that were written into the space. */
  grow(bytes: number): Buffer {
    this.#size += bytes
    return this.#room.subarray(this.#size - bytes, this.#size)
  }

  #lines = () => linesOf(this.#room.subarray(0, this.#size), this.#base)
  at = (place: number): (Line & { column: number }) | null => this.#lines().at(place)
  before = (line: Line): Line | null => this.#lines().before(line)
  after = (line: Line): Line | null => this.#lines().after(line)
}
