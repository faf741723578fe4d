import { builtApp, say } from '../../src-main/launch/say.mjs'
import { MOST_BYTES, packedBytes } from '../packaging/weight.mjs'

/** @param {number} bytes */
const inKibibytes = (bytes) => Math.round(bytes / 1024)

/** What the built program weighs once packed, beside what it may. */
export function sizeBench() {
  const size = `${inKibibytes(packedBytes(builtApp))} of ${inKibibytes(MOST_BYTES)} KiB`
  say(`Own code once packed, without fonts and the search program: ${size}`)
}
