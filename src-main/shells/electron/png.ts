const SIGNATURE_BYTES = 8

/** Parts of a PNG that make the picture. All others (text, time, profiles) could carry names out of the machine. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'IDAT', 'IEND'])

/** The same picture with nothing in it but the picture. */
export function bare(png: Uint8Array): Uint8Array {
  const source = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  const parts = [source.subarray(0, SIGNATURE_BYTES)]
  // A part: length (4), name (4), content, checksum (4).
  for (let at = SIGNATURE_BYTES; at + 12 <= source.length;) {
    const end = at + 12 + source.readUInt32BE(at)
    if (kept.has(source.toString('latin1', at + 4, at + 8))) parts.push(source.subarray(at, end))
    at = end
  }
  return Buffer.concat(parts)
}
