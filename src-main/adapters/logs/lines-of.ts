import type { Lines } from '#shared/logs/entry'

const LINE_END = 10
/** No line is looked at longer than this. */
const LONGEST = 256 * 1024

/** The lines of a part of a text, as UTF-8. `from`: the place of its first byte in the whole. */
export function linesOf(bytes: Buffer, from: number): Lines & { from: number; to: number } {
  const end = from + bytes.length
  const text = (a: number, b: number) => bytes.toString('utf8', a - from, b - from)
  const line = (a: number, b: number) => {
    const whole = text(a, Math.min(b, a + LONGEST))
    const cr = whole.endsWith('\r\n') ? 2 : whole.endsWith('\n') ? 1 : 0
    return { from: a, to: b, text: cr === 0 ? whole : whole.slice(0, -cr) }
  }
  /** The start of the line that a place is in. */
  const start = (place: number) => {
    const here = place - from
    return here <= 0 ? from : from + bytes.lastIndexOf(LINE_END, here - 1) + 1
  }
  /** The place behind the line end at or after a place. */
  const stop = (place: number) => {
    const here = bytes.indexOf(LINE_END, place - from)
    return here < 0 ? end : from + here + 1
  }
  return {
    from,
    to: end,
    at(place) {
      if (place < from || place >= end) return null
      const own = line(start(place), stop(place))
      return { ...own, column: place === own.from ? 0 : text(own.from, place).length }
    },
    before: (one) => (one.from <= from ? null : line(start(one.from - 1), one.from)),
    after: (one) => (one.to >= end ? null : line(one.to, stop(one.to))),
  }
}
