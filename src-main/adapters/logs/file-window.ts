import type { FileHandle } from 'node:fs/promises'
import type { Line, Lines } from '#shared/logs/entry'
import { linesOf } from './lines-of'

/** An entry that holds a place reaches no farther back, and no farther ahead. */
const REACH = 64 * 1024
const LOADED = 512 * 1024

/** A part of an open file around a place, as UTF-8. */
export class FileWindow implements Lines {
  readonly #file: Pick<FileHandle, 'read'>
  readonly #size: number
  readonly #room = Buffer.allocUnsafe(LOADED)
  #lines = linesOf(this.#room.subarray(0, 0), 0)

  constructor(file: Pick<FileHandle, 'read'>, size: number) {
    this.#file = file
    this.#size = size
  }

  /** Sees to it that the part around a place is there. */
  async cover(place: number): Promise<void> {
    const first = Math.max(0, place - REACH)
    const last = Math.min(this.#size, place + REACH)
    if (first >= this.#lines.from && last <= this.#lines.to) return
    const wanted = Math.min(LOADED, this.#size - first)
    const { bytesRead } = await this.#file.read(this.#room, 0, Math.max(0, wanted), first)
    this.#lines = linesOf(this.#room.subarray(0, bytesRead), first)
  }

  at = (place: number): (Line & { column: number }) | null => this.#lines.at(place)
  before = (line: Line): Line | null => this.#lines.before(line)
  after = (line: Line): Line | null => this.#lines.after(line)
}
